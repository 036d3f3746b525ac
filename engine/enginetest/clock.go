package enginetest

import (
	"sync/atomic"
	"time"
)

// steppingClock gives a clock that moves on by clockStep at every call.
func steppingClock(start time.Time) func() time.Time {
	var calls atomic.Int64
	return func() time.Time {
		return start.Add(time.Duration(calls.Add(1)) * clockStep)
	}
}
