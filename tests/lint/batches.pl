#!/usr/bin/env perl
# Packs source files into batches that compile as one, so that the headers of Qt are read once a batch. A file
# joins the first batch with room that opens the same namespaces and where no name of one file's own would be
# taken for another's. Writes FOLDER/NAME_N.cpp, one #include a file.
#   perl tests/lint/batches.pl FOLDER FILES_A_BATCH NAME < list of files
use strict;
use warnings;

my ($folder, $room, $name) = @ARGV;

# What a file defines for itself, what it uses that could be confused with that, and what it opens: read off
# the text. Formatted code has its definitions in the first column. A miss costs time only: a batch that does
# not compile is checked file by file.
sub read_file {
    my ($path) = @_;
    open(my $in, '<', $path) or die "$path: $!\n";
    my (%own, %used, %opened);
    while (my $line = <$in>) {
        if ($line =~ /^using namespace ([\w:]+);/) {
            $opened{$1} = 1 unless $1 eq 'Qt::StringLiterals';
        } elsif ($line =~ /^BENCHMARK_MAIN\b/) {
            $own{main} = 1;
        } elsif ($line =~ /^(?:TEST|TEST_F|TEST_P)\((\w+), *(\w+)/) {
            $own{ $1 . '_' . $2 } = 1;
        } elsif ($line =~ /^(?:BENCHMARK|#define|using|class|struct|union|enum(?: class)?)\W+(\w+)/) {
            $own{$1} = 1;
        } elsif ($line =~ /^[A-Za-z]/ and $line !~ /^(?:namespace|template|return)\b/) {
            # `const QString& title(int row) {`, `constexpr int rows = 3;`, `std::array<int, 3> sums{…};`
            my ($head) = $line =~ /^([^({=;]*)/;
            $own{$1} = 1 if $head =~ /(?<!::)\b(\w+)\s*(?:\[[^\]]*\]\s*)?$/;
        }
        $used{$1} = 1 while $line =~ /(?<![\w.>:])(\w+)\(/g;       # calls of no object
        $used{$1} = 1 while $line =~ /(?<![\w:"])([A-Z]\w+)\b/g;   # types
    }
    return { path => $path, own => \%own, used => { %used, %own }, opened => join(' ', sort keys %opened) };
}

sub shares {
    my ($left, $right) = @_;
    return scalar grep { $right->{$_} } keys %$left;
}

my @batches;
while (my $path = <STDIN>) {
    chomp $path;
    my $file = read_file($path);
    my ($batch) = grep {
        @{ $_->{paths} } < $room and $_->{opened} eq $file->{opened}
            and not shares($file->{own}, $_->{used}) and not shares($_->{own}, $file->{used});
    } @batches;
    push @batches, $batch = { paths => [], own => {}, used => {}, opened => $file->{opened} } unless $batch;
    push @{ $batch->{paths} }, $path;
    $batch->{$_} = { %{ $batch->{$_} }, %{ $file->{$_} } } for qw(own used);
}
for my $number (0 .. $#batches) {
    open(my $out, '>', sprintf('%s/%s_%02d.cpp', $folder, $name, $number)) or die "$folder: $!\n";
    print {$out} "#include \"$_\" // NOLINT(bugprone-suspicious-include)\n" for @{ $batches[$number]{paths} };
}
