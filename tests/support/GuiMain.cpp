#include "tests/support/LoopWatch.h"

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    // Before QApplication: gtest_discover_tests starts the program while building, where no display is.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    leertafel::test::LoopWatch app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("LeertafelTest"));
    ::testing::InitGoogleTest(&argc, argv);
    const int failed = RUN_ALL_TESTS();
    return app.report() ? failed : 1;
}
