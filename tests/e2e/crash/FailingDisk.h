#pragma once

namespace leertafel::test {

/// From now on every write of the database in this process fails with this number of `errno`, as on a disk
/// that turned read-only or was pulled out; 0 lets them through again.
void failWritesWith(int error);

} // namespace leertafel::test
