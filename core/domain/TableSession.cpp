#include "core/domain/TableSession.h"
