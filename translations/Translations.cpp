// This library carries the translations as resources; see CMakeLists.txt.
