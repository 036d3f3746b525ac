package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const syncedFlushWarning = "Synced flush is deprecated and will be removed in 8.0. Use flush at _/flush or /{index}/_flush instead."

// indicesFlushSynced is a flush that tells of each index how many copies it
// reached. A closed index fails for itself.
//
// Server: RestSyncedFlushAction.
func (a *API) indicesFlushSynced(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "index")
	opts, err := readIndicesOptions(c, cluster.LenientExpandOpen)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if c.Profile.TypelessPaths {
			c.Warn(syncedFlushWarning)
		}
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		java.SortHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
		var all syncCounts
		body := xcontent.Object{{Key: "_shards"}}
		for _, ix := range indices {
			counts := a.flushSynced(ix)
			all.total, all.successful, all.failed = all.total+counts.total, all.successful+counts.successful, all.failed+counts.failed
			body = body.With(ix.Name, counts.body())
		}
		body[0].Value = all.body()
		status := 200
		if all.failed > 0 {
			status = 409
		}
		return &rest.Reply{Status: status, Body: body}, nil
	}, nil
}

// syncCounts counts the copies of shards that a synced flush was for.
type syncCounts struct {
	total, successful, failed int
	failures                  []xcontent.Object
}

func (s *syncCounts) body() xcontent.Object {
	o := xcontent.Object{{Key: "total", Value: s.total}, {Key: "successful", Value: s.successful}, {Key: "failed", Value: s.failed}}
	if len(s.failures) > 0 {
		o = o.With("failures", s.failures)
	}
	return o
}

func (a *API) flushSynced(ix *cluster.Index) (counts syncCounts) {
	counts.total = ix.Shards * ix.Copies()
	if ix.Closed {
		counts.failed = counts.total
		for shard := range ix.Shards {
			counts.failures = append(counts.failures, xcontent.Object{{Key: "shard", Value: shard}, {Key: "reason", Value: "closed"}})
		}
		return counts
	}
	a.flush(ix)
	counts.successful = a.node.State().HealthOf(ix).Active
	return counts
}
