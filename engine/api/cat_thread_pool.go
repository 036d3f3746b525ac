package api

import (
	"esconsole/engine/rest"
	"esconsole/engine/wildcard"
)

// threadPool is one of the pools of threads that a server keeps. Here they have
// nothing to do but to count themselves: nothing is ever queued.
type threadPool struct {
	name, kind      string
	core, max, size any // numbers of threads, nil where the kind has none
	queue           int // -1 has no limit
	keepAlive       any
	active          int
}

// threadPools lists the pools of a server with two processors, by name.
func threadPools() []threadPool {
	const fixed, scaling, auto = "fixed", "scaling", "fixed_auto_queue_size"
	return []threadPool{
		{name: "analyze", kind: fixed, size: 1, queue: 16},
		{name: "fetch_shard_started", kind: scaling, core: 1, max: 4, queue: -1, keepAlive: "5m"},
		{name: "fetch_shard_store", kind: scaling, core: 1, max: 4, queue: -1, keepAlive: "5m"},
		{name: "flush", kind: scaling, core: 1, max: 1, queue: -1, keepAlive: "5m"},
		{name: "force_merge", kind: fixed, size: 1, queue: -1},
		{name: "generic", kind: scaling, core: 4, max: 128, queue: -1, keepAlive: "30s"},
		{name: "get", kind: fixed, size: 2, queue: 1000},
		{name: "listener", kind: fixed, size: 1, queue: -1},
		{name: "management", kind: scaling, core: 1, max: 5, queue: -1, keepAlive: "5m", active: 1},
		{name: "refresh", kind: scaling, core: 1, max: 1, queue: -1, keepAlive: "5m"},
		{name: "search", kind: auto, size: 4, queue: 1000},
		{name: "search_throttled", kind: auto, size: 1, queue: 100},
		{name: "snapshot", kind: scaling, core: 1, max: 1, queue: -1, keepAlive: "5m"},
		{name: "system_read", kind: fixed, size: 1, queue: 2000},
		{name: "system_write", kind: fixed, size: 1, queue: 1000},
		{name: "warmer", kind: scaling, core: 1, max: 1, queue: -1, keepAlive: "5m"},
		{name: "write", kind: fixed, size: 2, queue: 10000},
	}
}

// catThreadPool lists the pools of threads of the nodes.
//
// Server: org.elasticsearch.rest.action.cat.RestThreadPoolAction.
func (a *API) catThreadPool(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "node_name", Aliases: words("nn"), Desc: "node name"},
		{Name: "node_id", Aliases: words("id"), Desc: "persistent node id", Hidden: true},
		{Name: "ephemeral_node_id", Aliases: words("eid"), Desc: "ephemeral node id", Hidden: true},
		{Name: "pid", Aliases: words("p"), Desc: "process id", Hidden: true},
		{Name: "host", Aliases: words("h"), Desc: "host name", Hidden: true},
		{Name: "ip", Aliases: words("i"), Desc: "ip address", Hidden: true},
		{Name: "port", Aliases: words("po"), Desc: "bound transport port", Hidden: true},
		{Name: "name", Aliases: words("n"), Desc: "thread pool name"},
		{Name: "type", Aliases: words("t"), Desc: "thread pool type", Hidden: true},
		{Name: "active", Aliases: words("a"), Desc: "number of active threads", Right: true},
		{Name: "pool_size", Aliases: words("psz"), Desc: "number of threads", Right: true, Hidden: true},
		{Name: "queue", Aliases: words("q"), Desc: "number of tasks currently in queue", Right: true},
		{Name: "queue_size", Aliases: words("qs"), Desc: "maximum number of tasks permitted in queue", Right: true, Hidden: true},
		{Name: "rejected", Aliases: words("r"), Desc: "number of rejected tasks", Right: true},
		{Name: "largest", Aliases: words("l"), Desc: "highest number of seen active threads", Right: true, Hidden: true},
		{Name: "completed", Aliases: words("c"), Desc: "number of completed tasks", Right: true, Hidden: true},
		{Name: "core", Aliases: words("cr"), Desc: "core number of threads in a scaling thread pool", Right: true, Hidden: true},
		{Name: "max", Aliases: words("mx"), Desc: "maximum number of threads in a scaling thread pool", Right: true, Hidden: true},
		{Name: "size", Aliases: words("sz"), Desc: "number of threads in a fixed thread pool", Right: true, Hidden: true},
		{Name: "keep_alive", Aliases: words("ka"), Desc: "thread keep alive time", Right: true, Hidden: true},
	}, func() (catRows, error) {
		if err := readLocal(c); err != nil {
			return nil, err
		}
		patterns := readNames(c, "thread_pool_patterns")
		if len(patterns) == 0 {
			patterns = []string{"*"}
		}
		return func() ([][]any, error) {
			var rows [][]any
			for i, n := range a.node.State().Nodes {
				for _, p := range threadPools() {
					if wildcard.MatchAny(patterns, p.name) {
						rows = append(rows, []any{n.Name, n.ID, n.ID, 1, n.Host, n.IP, transportPort + i, p.name, p.kind,
							p.active, p.active, 0, p.queue, 0, p.active, 0, p.core, p.max, p.size, p.keepAlive})
					}
				}
			}
			return rows, nil
		}, nil
	})
}
