#!/usr/bin/env perl
# Lists every source string in tr("…"), translate("Context", "…") and QT_TRANSLATE_NOOP("Context", "…") that
# the Dutch translation does not hold; lupdate overlooks some of them without a word.
# Usage: untranslated.pl TRANSLATION.ts FILE…
use strict;
use warnings;

my $ts = shift @ARGV;
open(my $in, '<', $ts) or die "$ts: $!\n";
my %known;
while (my $line = <$in>) {
    last if eof($in);
    $line .= <$in> while $line =~ /<source>/ && $line !~ /<\/source>/ && !eof($in);
    next unless $line =~ /<source>(.*?)<\/source>/s;
    my $text = $1;
    $text =~ s/&lt;/</g;
    $text =~ s/&gt;/>/g;
    $text =~ s/&quot;/"/g;
    $text =~ s/&apos;/'/g;
    $text =~ s/&amp;/&/g;
    $known{$text} = 1;
}

my $literal = qr/"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*/;
for my $file (@ARGV) {
    open(my $source, '<', $file) or die "$file: $!\n";
    my $code = do { local $/; <$source> };
    while ($code =~ /\b(?:tr\(|(?:translate|QT_TRANSLATE_NOOP)\(\s*"[^"]*",)\s*($literal)/g) {
        my ($words, $line) = ($1, 1 + (substr($code, 0, $-[1]) =~ tr/\n//));
        $words =~ s/"\s*"//g;
        $words =~ s/^"|"$//g;
        $words =~ s/\\n/\n/g;
        $words =~ s/\\(["\\])/$1/g;
        print "$file:$line: $words\n" unless $known{$words};
    }
}
