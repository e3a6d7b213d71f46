// How long a program takes to its first window, and what it then holds in memory.
//
//   first_window [--rounds N] [--cold] [--json] NAME COMMAND [NAME COMMAND …]
//
// The time runs from the start of the process to the X server's word that a window wider than 200 pixels is
// mapped; DISPLAY says which server. `--cold` has the system forget its file cache before every start (root).
// Programs take turns, so that a busy moment of the machine hits them all.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Program {
    std::string name;
    std::string command;
    std::vector<double> milliseconds{};
    std::vector<double> processor{}; ///< milliseconds of it that the program itself was computing
    std::vector<double> resident{};  ///< megabytes
    std::vector<double> share{};     ///< the same with shared pages divided among those who have them
};

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};
template <typename T>
std::unique_ptr<T, Free> owned(T* value) {
    return std::unique_ptr<T, Free>(value);
}

void forgetFiles() {
    sync();
    std::ofstream("/proc/sys/vm/drop_caches") << "3\n";
}

/// The child leads a group of its own, so that a helper it starts goes with it.
pid_t start(const std::string& command) {
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        if (!std::freopen("/dev/null", "w", stderr))
            _exit(126);
        execl("/bin/sh", "sh", "-c", ("exec " + command).c_str(), nullptr);
        _exit(127);
    }
    return child;
}

bool isWide(xcb_connection_t* server, xcb_window_t window) {
    const auto size = owned(xcb_get_geometry_reply(server, xcb_get_geometry(server, window), nullptr));
    return size && size->width > 200;
}

/// When the first wide window was mapped; nothing when none came within the time.
std::optional<Clock::time_point> mapped(xcb_connection_t* server, std::chrono::seconds longest) {
    const auto end = Clock::now() + longest;
    while (Clock::now() < end) {
        while (const auto event = owned(xcb_poll_for_event(server))) {
            const auto at = Clock::now();
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            if (isWide(server, reinterpret_cast<const xcb_map_notify_event_t*>(event.get())->window))
                return at;
        }
        pollfd ready{xcb_get_file_descriptor(server), POLLIN, 0};
        poll(&ready, 1, 100);
    }
    return {};
}

/// What all its threads computed until now: says more than the clock on a machine with other work.
double computed(pid_t process) {
    double nanoseconds = 0;
    for (const auto& task :
         std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task")) {
        std::ifstream file(task.path() / "schedstat");
        double own = 0;
        file >> own;
        nanoseconds += own;
    }
    return nanoseconds / 1e6;
}

double megabytes(pid_t process, const char* field) {
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);)
        if (line.rfind(field, 0) == 0)
            return std::atof(line.c_str() + std::strlen(field)) / 1024;
    return 0;
}

bool measure(xcb_connection_t* server, Program& program, bool cold) {
    if (cold)
        forgetFiles();
    const auto began = Clock::now();
    const pid_t child = start(program.command);
    const auto at = mapped(server, std::chrono::seconds(60));
    if (at) {
        program.processor.push_back(computed(child));
        program.milliseconds.push_back(std::chrono::duration<double, std::milli>(*at - began).count());
        sleep(1); // until it has painted and rests
        program.resident.push_back(megabytes(child, "Rss:"));
        program.share.push_back(megabytes(child, "Pss:"));
    }
    kill(-child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (const auto event = owned(xcb_poll_for_event(server)))
        continue;
    return at.has_value();
}

void print(const std::vector<Program>& programs, bool json) {
    if (json)
        printf("[");
    else
        printf("%-12s %12s %15s %14s %12s\n", "", "window (ms)", "processor (ms)", "resident (MB)",
               "share (MB)");
    for (size_t i = 0; i < programs.size(); ++i) {
        const Program& p = programs[i];
        const double window = median(p.milliseconds), processor = median(p.processor);
        const double resident = median(p.resident), share = median(p.share);
        if (json)
            printf("%s{\"program\": \"%s\", \"window\": %.1f, \"processor\": %.1f, \"resident\": %.1f, "
                   "\"share\": %.1f}",
                   i > 0 ? ", " : "", p.name.c_str(), window, processor, resident, share);
        else
            printf("%-12s %12.0f %15.0f %14.0f %12.0f\n", p.name.c_str(), window, processor, resident, share);
    }
    if (json)
        printf("]\n");
}

} // namespace

int main(int argc, char** argv) {
    int rounds = 7;
    bool cold = false, json = false;
    int next = 1;
    for (; next < argc && std::strncmp(argv[next], "--", 2) == 0; ++next) {
        const std::string flag = argv[next];
        if (flag == "--cold")
            cold = true;
        else if (flag == "--json")
            json = true;
        else if (flag == "--rounds" && next + 1 < argc)
            rounds = std::atoi(argv[++next]);
    }
    std::vector<Program> programs;
    for (; next + 1 < argc; next += 2)
        programs.push_back({argv[next], argv[next + 1]});
    xcb_connection_t* server = xcb_connect(nullptr, nullptr);
    if (programs.empty() || xcb_connection_has_error(server)) {
        fprintf(stderr, "Name programs to start, and a display to start them on.\n");
        return 2;
    }
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(server)).data;
    const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(server, screen->root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(server);
    for (int round = 0; round < rounds; ++round)
        for (Program& program : programs)
            if (!measure(server, program, cold))
                fprintf(stderr, "%s showed no window.\n", program.name.c_str());
    print(programs, json);
    xcb_disconnect(server);
    return 0;
}
