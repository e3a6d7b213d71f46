#include "core/domain/ReviewMachine.h"
