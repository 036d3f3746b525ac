package api

import (
	"time"

	"esconsole/engine/document"
	"esconsole/engine/node"
	"esconsole/engine/rest"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// readTime reads a parameter that is a time value; def if it is not given.
func readTime(c *rest.Call, name string, def time.Duration) (time.Duration, error) {
	text, ok := c.Params.Get(name)
	if !ok {
		return def, nil
	}
	d, err := units.ParseDuration(text, name)
	if err != nil {
		return 0, err
	}
	return d.Go(), nil
}

// readTimeouts checks parameters that say how long to wait. Nothing takes long
// here, so that their values do not matter.
func readTimeouts(c *rest.Call, names ...string) error {
	for _, name := range names {
		if _, err := readTime(c, name, 0); err != nil {
			return err
		}
	}
	return nil
}

// readWaitFor reads wait_for_active_shards of an API that makes or opens indices.
func readWaitFor(c *rest.Call) (int, error) {
	text, ok := c.Params.Get("wait_for_active_shards")
	if !ok {
		return node.WaitDefault, nil
	}
	n, err := document.ParseActiveShards(text)
	return int(n), err
}

// acknowledged is the answer of most APIs that change the cluster.
func acknowledged() *rest.Reply {
	return rest.OK(xcontent.Object{{Key: "acknowledged", Value: true}})
}
