// An empty window of the same toolkit: no program of ours can be quicker.
#include <QApplication>
#include <QWidget>

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
