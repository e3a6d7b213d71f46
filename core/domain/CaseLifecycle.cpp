#include "core/domain/CaseLifecycle.h"
