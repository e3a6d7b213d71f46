#pragma once

#include "ui/settings/StoreWork.h"

namespace leertafel {

namespace ui {
class MainWindow;
class UnlockView;
} // namespace ui

/// Lets go of the store in the window, works on its file on another thread, and opens it again.
class StoreJobs final : public ui::StoreWorker {
public:
    /// @param stores outlives this.
    explicit StoreJobs(const services::StoreService& stores) : m_stores(stores) {}
    /// The window and what it shows while no store is open; pages of that window may begin work from here on.
    void attach(ui::MainWindow& window, ui::UnlockView& gate);

    void begin(const ui::StoreWork& work) override;
    std::optional<Result<QString>> takeOutcome(const QString& part) override;

private:
    struct Ended {
        Result<QString> done;
        std::shared_ptr<const services::HeldStore> held;
    };
    void run(const ui::StoreWork& work);
    void finish(const ui::StoreWork& work, const QString& path, Ended ended);

    const services::StoreService& m_stores;
    ui::MainWindow* m_window = nullptr;
    ui::UnlockView* m_gate = nullptr;
    QString m_part;
    std::optional<Result<QString>> m_outcome;
};

} // namespace leertafel
