package api

import (
	"strconv"
	"strings"
	"time"

	"esconsole/engine/cluster"
	"esconsole/engine/document"
	"esconsole/engine/eserr"
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

// readNames reads a parameter that is a comma separated list of names, as Java
// cuts a text: empty names count, but for those at the end.
func readNames(c *rest.Call, name string) []string {
	text, _ := c.Params.Get(name)
	return splitNames(text)
}

// splitNames cuts a list of names.
func splitNames(text string) []string {
	text = strings.TrimRight(text, ",")
	if text == "" {
		return nil
	}
	return strings.Split(text, ",")
}

// readNamesOrAll is readNames, empty if the list is _all.
func readNamesOrAll(c *rest.Call, name string) []string {
	names := readNames(c, name)
	if len(names) == 1 && names[0] == cluster.AllIndices {
		return nil
	}
	return names
}

// resolve gives the indices that the names of a request stand for, sorted by name.
func (a *API) resolve(o cluster.IndicesOptions, names []string) ([]*cluster.Index, error) {
	return a.node.State().Resolve(a.node.Now(), o, names...)
}

// resolveReadable finds the indices whose metadata is to be shown. One whose
// metadata is blocked for reading fails it.
func (a *API) resolveReadable(o cluster.IndicesOptions, names []string) ([]*cluster.Index, error) {
	indices, err := a.resolve(o, names)
	if err != nil {
		return nil, err
	}
	return indices, cluster.CheckBlocks(cluster.BlockMetadataRead, indices...)
}

// shardCounts is the _shards of an answer about all shards of some indices.
func (a *API) shardCounts(indices []*cluster.Index) xcontent.Object {
	total, active := 0, 0
	for _, ix := range indices {
		h := a.node.State().HealthOf(ix)
		total += h.Active + h.Unassigned
		active += h.Active
	}
	return xcontent.Object{{Key: "_shards", Value: xcontent.Object{
		{Key: "total", Value: total}, {Key: "successful", Value: active}, {Key: "failed", Value: 0}}}}
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

// parseInt32 reads a text as Java's Integer.parseInt does.
func parseInt32(text string) (int64, error) {
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return 0, eserr.IntegerFormat(text)
	}
	return n, nil
}
