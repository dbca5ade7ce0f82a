// Round trips between places and users, as the filters of offers use them: see planner/fabric/roundtrip.h.
#pragma once

#include "planner/fabric/roundtrip.h"
