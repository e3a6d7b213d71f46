#pragma once

#include "core/statistics/MethodInput.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace leertafel::statistics {

/// Numbers and flags of a method, and what it could not judge.
struct Findings {
    QJsonObject numbers;
    QJsonArray notAssessable{};

    void leaveOut(const QString& what, const QString& why);
    /// One entry per point without a count or without youths.
    void leaveOutGaps(const Series& count, const Series& population);
};
using Answer = Result<Findings>;

/// One method as it is called from outside.
struct Method {
    QString name; ///< standard name
    Answer (*run)(MethodInput&) = nullptr;
};
using MethodTable = std::map<QString, Method>;

// Each family adds its methods by id.
void addRateMethods(MethodTable& table);
void addPeriodMethods(MethodTable& table);
void addRateChartMethods(MethodTable& table);
void addSeriesChartMethods(MethodTable& table);
void addCusumMethods(MethodTable& table);
void addDetectionMethods(MethodTable& table);
void addFunnelMethods(MethodTable& table);
void addAreaMethods(MethodTable& table);
void addAdjustedMethods(MethodTable& table);
void addDisclosureMethods(MethodTable& table);

} // namespace leertafel::statistics
