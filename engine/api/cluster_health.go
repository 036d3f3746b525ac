package api

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// healthRequest is what the cluster's health is asked for, and what for it is
// to be waited. Nothing changes by itself here: what is not so now will not be so
// when the time is over.
type healthRequest struct {
	names  []string
	opts   cluster.IndicesOptions
	status cluster.Status
	nodes  string
	active document.ActiveShards
	noWait bool // no status to wait for
}

// clusterHealth tells the health of the cluster, or of some indices.
//
// Server: RestClusterHealthAction, TransportClusterHealthAction.
func (a *API) clusterHealth(c *rest.Call) (rest.Action, error) {
	r, err := readHealth(c)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		human, err := c.Bool("human", false)
		if err != nil {
			return nil, err
		}
		return a.health(r, c.Text("level", "cluster"), human)
	}, nil
}

func readHealth(c *rest.Call) (r *healthRequest, err error) {
	r = &healthRequest{names: readNames(c, "index"), noWait: true}
	if r.opts, err = readIndicesOptions(c, cluster.LenientExpandHidden); err != nil {
		return nil, err
	}
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout", "timeout"); err != nil {
		return nil, err
	}
	if text, ok := c.Params.Get("wait_for_status"); ok {
		colour := slices.Index([]string{"GREEN", "YELLOW", "RED"}, strings.ToUpper(text))
		if colour < 0 {
			return nil, eserr.IllegalArgument("No enum constant org.elasticsearch.cluster.health.ClusterHealthStatus.%s", strings.ToUpper(text))
		}
		r.status, r.noWait = cluster.Status(colour), false
	}
	for _, name := range []string{"wait_for_no_relocating_shards", "wait_for_no_initializing_shards"} {
		if _, err := c.Bool(name, false); err != nil {
			return nil, err
		}
	}
	if c.Params.Has("wait_for_relocating_shards") {
		return nil, eserr.IllegalArgument("wait_for_relocating_shards has been removed, use wait_for_no_relocating_shards [true/false] instead")
	}
	if text, ok := c.Params.Get("wait_for_active_shards"); ok {
		if r.active, err = document.ParseActiveShards(text); err != nil {
			return nil, err
		}
	}
	r.nodes = c.Text("wait_for_nodes", "")
	if text, ok := c.Params.Get("wait_for_events"); ok {
		if !slices.Contains(words("IMMEDIATE URGENT HIGH NORMAL LOW LANGUID"), strings.ToUpper(text)) {
			return nil, eserr.IllegalArgument("No enum constant org.elasticsearch.common.Priority.%s", strings.ToUpper(text))
		}
	}
	return r, nil
}

// health computes and lays out the answer.
func (a *API) health(r *healthRequest, level string, human bool) (*rest.Reply, error) {
	state := a.node.State()
	indices, err := a.resolve(r.opts, r.names)
	missing := isMissing(err)
	if err != nil && !missing {
		return nil, err
	}
	total, each := state.HealthOfAll(indices)
	percent := 100.0
	if total.Status != cluster.Green {
		percent = state.ActivePercent()
	}
	if len(r.names) > 0 {
		if _, err := a.resolve(cluster.StrictExpand, r.names); isMissing(err) {
			missing = true
		} else if err != nil {
			return nil, err
		}
	}
	fits, err := r.fits(total, len(state.Nodes))
	if err != nil {
		return nil, err
	}
	status := total.Status
	if missing {
		status = cluster.Red
	}
	body := healthBody(state, total, status, missing || !fits, percent, human)
	if level == "indices" || level == "shards" {
		body = body.With("indices", indicesHealth(each, level == "shards"))
	}
	reply := rest.OK(body)
	if missing || !fits {
		reply.Status = 408
	}
	return reply, nil
}

// isMissing tells whether an error says that an index is not there.
func isMissing(err error) bool {
	e, ok := eserr.As(err)
	return ok && e.Type == "index_not_found_exception"
}

// fits tells whether all is as it was to be waited for.
func (r *healthRequest) fits(h cluster.Health, nodes int) (bool, error) {
	ok := r.noWait || h.Status <= r.status
	if r.active == document.ActiveAll {
		ok = ok && h.Unassigned == 0
	} else {
		ok = ok && h.Active >= int(r.active)
	}
	if r.nodes == "" {
		return ok, nil
	}
	enough, err := compareNodes(r.nodes, nodes)
	return ok && enough, err
}

// compareNodes reads wait_for_nodes: 2, >=2, ge(2) and so on.
func compareNodes(text string, nodes int) (bool, error) {
	number, holds := text, func(n int) bool { return nodes == n }
	for _, op := range []struct {
		sign, word string
		holds      func(n int) bool
	}{
		{">=", "ge(", func(n int) bool { return nodes >= n }},
		{"<=", "le(", func(n int) bool { return nodes <= n }},
		{">", "gt(", func(n int) bool { return nodes > n }},
		{"<", "lt(", func(n int) bool { return nodes < n }},
	} {
		if rest, ok := strings.CutPrefix(text, op.sign); ok {
			number, holds = rest, op.holds
			break
		}
		if rest, ok := strings.CutPrefix(text, op.word); ok {
			number, holds = rest[:max(len(rest)-1, 0)], op.holds
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 32)
	if err != nil {
		return false, eserr.IntegerFormat(number)
	}
	return holds(int(n)), nil
}

func healthBody(state *cluster.State, h cluster.Health, status cluster.Status, timedOut bool, percent float64, human bool) xcontent.Object {
	o := xcontent.Object{
		{Key: "cluster_name", Value: state.Name},
		{Key: "status", Value: status.String()},
		{Key: "timed_out", Value: timedOut},
		{Key: "number_of_nodes", Value: len(state.Nodes)},
		{Key: "number_of_data_nodes", Value: len(state.Nodes)},
		{Key: "active_primary_shards", Value: h.ActivePrimaries},
		{Key: "active_shards", Value: h.Active},
		{Key: "relocating_shards", Value: 0},
		{Key: "initializing_shards", Value: 0},
		{Key: "unassigned_shards", Value: h.Unassigned},
		{Key: "delayed_unassigned_shards", Value: 0},
		{Key: "number_of_pending_tasks", Value: 0},
		{Key: "number_of_in_flight_fetch", Value: 0},
	}
	if human {
		o = o.With("task_max_waiting_in_queue", "0s")
	}
	o = o.With("task_max_waiting_in_queue_millis", 0)
	if human {
		o = o.With("active_shards_percent", fmt.Sprintf("%.1f%%", percent))
	}
	return o.With("active_shards_percent_as_number", xcontent.Double(percent))
}

// indicesHealth is the health of each index, in the order of the server's hash map.
func indicesHealth(each []cluster.IndexHealth, shards bool) xcontent.Object {
	java.SortHashMap(each, func(h cluster.IndexHealth) string { return h.Index.Name })
	o := xcontent.Object{}
	for _, h := range each {
		body := xcontent.Object{
			{Key: "status", Value: h.Status.String()},
			{Key: "number_of_shards", Value: h.Index.Shards},
			{Key: "number_of_replicas", Value: h.Index.Replicas},
			{Key: "active_primary_shards", Value: h.ActivePrimaries},
			{Key: "active_shards", Value: h.Active},
			{Key: "relocating_shards", Value: 0},
			{Key: "initializing_shards", Value: 0},
			{Key: "unassigned_shards", Value: h.Unassigned},
		}
		if shards {
			body = body.With("shards", shardsHealth(h.Shards))
		}
		o = o.With(h.Index.Name, body)
	}
	return o
}

func shardsHealth(shards []cluster.Health) xcontent.Object {
	o := xcontent.Object{}
	for i, h := range shards {
		o = o.With(strconv.Itoa(i), xcontent.Object{
			{Key: "status", Value: h.Status.String()},
			{Key: "primary_active", Value: h.ActivePrimaries > 0},
			{Key: "active_shards", Value: h.Active},
			{Key: "relocating_shards", Value: 0},
			{Key: "initializing_shards", Value: 0},
			{Key: "unassigned_shards", Value: h.Unassigned},
		})
	}
	return o
}
