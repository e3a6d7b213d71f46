#include "core/domain/Vocabulary.h"
