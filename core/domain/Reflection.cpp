#include "core/domain/Reflection.h"
