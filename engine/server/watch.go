package server

import (
	"time"
)

// watch notices that a client goes away while the backend works, by reading
// ahead. As that costs a goroutine, it starts only for requests that take long.
type watch struct {
	timer *time.Timer
	done  chan struct{} // receives when reading ahead has ended
}

// watchAfter is how long a request may take before its client is watched.
const watchAfter = 20 * time.Millisecond

func (c *conn) startWatch() {
	if c.watch.timer == nil {
		c.watch.done = make(chan struct{}, 1)
		c.watch.timer = time.AfterFunc(watchAfter, c.readAhead)
		return
	}
	c.watch.timer.Reset(watchAfter)
}

// stopWatch ends it; afterwards the reader is free again.
func (c *conn) stopWatch() {
	if c.watch.timer.Stop() {
		return
	}
	c.readBy(time.Unix(1, 0)) // wakes the read
	<-c.watch.done
	c.refresh(time.Now())
}

// readAhead reads what comes until it is stopped, until a lot has come, or until
// the client is gone, which cancels its request.
func (c *conn) readAhead() {
	defer func() { c.watch.done <- struct{}{} }()
	for c.in.buffered() < joinLimit {
		if err := c.in.fill(); err != nil {
			if !isTimeout(err) {
				c.cancel()
			}
			return
		}
	}
}
