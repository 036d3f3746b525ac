package cmd

import (
	"context"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// Room for garbage: a small engine is not collected all the time, and a large one
// does not take twice its size.
const (
	gcRoom    = 64 << 20 // bytes that may come to what is in use before the next collection
	gcLeast   = 25       // in percent of what is in use
	gcMost    = 400
	gcWatched = 500 * time.Millisecond
)

// tuneGC keeps the garbage collector's room about the same, however much memory
// is in use, until the context ends. GOGC in the environment rules it out.
func tuneGC(ctx context.Context) {
	if os.Getenv("GOGC") != "" {
		return
	}
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	tick := time.NewTicker(gcWatched)
	defer tick.Stop()
	for last := -1; ; {
		metrics.Read(sample)
		if now := gcPercent(sample[0].Value.Uint64()); now != last {
			debug.SetGCPercent(now)
			last = now
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// gcPercent is how much may come to live bytes, in steps.
func gcPercent(live uint64) int {
	const step = 25
	percent := gcRoom * 100 / max(live, 1)
	return int(min(max(percent/step*step, gcLeast), gcMost))
}
