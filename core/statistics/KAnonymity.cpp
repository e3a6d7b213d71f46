#include "core/statistics/KAnonymity.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace leertafel::statistics {

KAnonymity kAnonymity(const std::vector<QuasiRecord>& records, bool hasSensitive) {
    std::map<std::vector<QString>, std::map<QString, int>> classes;
    for (const QuasiRecord& record : records)
        ++classes[record.keys][record.sensitive];
    KAnonymity result;
    result.classes = int(classes.size());
    for (const auto& entry : classes) {
        int size = 0;
        for (const auto& value : entry.second)
            size += value.second;
        double entropy = 0;
        for (const auto& value : entry.second)
            entropy -= double(value.second) / size * std::log(double(value.second) / size);
        result.k = std::min(result.k.value_or(size), size);
        result.uniques += size == 1 ? 1 : 0;
        result.recordsBelow3 += size < 3 ? size : 0;
        result.recordsBelow5 += size < 5 ? size : 0;
        if (hasSensitive) {
            const int distinct = int(entry.second.size());
            result.lDistinct = std::min(result.lDistinct.value_or(distinct), distinct);
            result.lEntropy = std::min(result.lEntropy.value_or(std::exp(entropy)), std::exp(entropy));
        }
    }
    return result;
}

} // namespace leertafel::statistics
