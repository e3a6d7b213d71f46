#include "core/domain/Review.h"
