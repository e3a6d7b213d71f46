#include "core/domain/Case.h"
