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
	gcRoom  = 48 << 20 // bytes that may come to what is in use before the next collection
	gcLeast = 12       // in percent of what is in use
	gcMost  = 400

	unusedRoom = 48 << 20 // bytes that the process may hold and not use
	idleRoom   = 16 << 20 // the same while nothing happens
	idleBytes  = 1 << 20  // fewer are allocated between two looks while nothing happens
	gcWatched  = 500 * time.Millisecond
)

// memory watches what the process holds.
type memory struct {
	samples []metrics.Sample
	percent int
	allocs  uint64 // bytes ever allocated, at the last look
	garbage bool   // something was allocated since memory was given back
}

// tuneGC keeps the garbage collector's room about the same, however much memory
// is in use, and gives back what a burst of work leaves, until the context ends.
// GOGC in the environment rules it out.
func tuneGC(ctx context.Context) {
	if os.Getenv("GOGC") != "" {
		return
	}
	m := &memory{samples: []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/free:bytes"}, {Name: "/gc/heap/allocs:bytes"},
		{Name: "/memory/classes/heap/objects:bytes"}}}
	tick := time.NewTicker(gcWatched)
	defer tick.Stop()
	for {
		m.look()
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// look does what is to be done by now.
func (m *memory) look() {
	metrics.Read(m.samples)
	live, free, allocs, objects := m.samples[0].Value.Uint64(), m.samples[1].Value.Uint64(), m.samples[2].Value.Uint64(), m.samples[3].Value.Uint64()
	if now := gcPercent(live); now != m.percent {
		m.percent = now
		debug.SetGCPercent(now)
	}
	idle := allocs-m.allocs < idleBytes
	m.allocs = allocs
	m.garbage = m.garbage || !idle
	if free > unusedRoom || idle && m.garbage && free+objects-min(live, objects) > idleRoom {
		debug.FreeOSMemory()
		m.garbage = false
	}
}

// gcPercent is how much may come to live bytes, in steps.
func gcPercent(live uint64) int {
	const step = 4
	percent := gcRoom * 100 / max(live, 1)
	return int(min(max(percent/step*step, gcLeast), gcMost))
}
