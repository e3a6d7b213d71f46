#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// One record as others may see it.
struct QuasiRecord {
    std::vector<QString> keys; ///< what a reader may know of a family: area, age band, household …
    QString sensitive{};       ///< what a reader may not learn
};

/// How well records hide among their like (Samarati & Sweeney 1998; Machanavajjhala et al. 2007).
struct KAnonymity {
    std::optional<int> k;  ///< size of the smallest class; nothing without records
    int classes = 0;       ///< different combinations of keys
    int uniques = 0;       ///< classes of one
    int recordsBelow3 = 0; ///< records in classes smaller than 3
    int recordsBelow5 = 0;
    std::optional<int> lDistinct;   ///< fewest different sensitive values in a class
    std::optional<double> lEntropy; ///< least e^(entropy of the sensitive values) of a class
};
/// @param hasSensitive false: there is no sensitive value to tell.
KAnonymity kAnonymity(const std::vector<QuasiRecord>& records, bool hasSensitive);

} // namespace leertafel::statistics
