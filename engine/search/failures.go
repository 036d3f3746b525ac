package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// failure is a shard that could not answer.
type failure struct {
	shard *Shard
	err   *eserr.Error
}

// allShardsFailed is the error of a search that no shard could answer.
func allShardsFailed(failed []failure, phase string) *eserr.Error {
	return phaseFailed(failed, phase, "all shards failed")
}

// partialFailure is the error of a search that does not take partial results.
func partialFailure(failed []failure, phase string) *eserr.Error {
	e := phaseFailed(failed, phase, "Partial shards failure")
	e.Cause = nil
	return e
}

// phaseFailed is an error with the failures of shards. Those of the same kind are
// shown once for each index.
func phaseFailed(failed []failure, phase, reason string) *eserr.Error {
	status := failed[0].err.Status
	for _, f := range failed[1:] {
		if f.err.Status >= 500 {
			status = f.err.Status
		}
	}
	e := &eserr.Error{Status: status, Type: "search_phase_execution_exception", Reason: reason}
	var list []any
	for _, f := range grouped(failed) {
		root := *f.reason().RootCauses()[0]
		root.Cause = nil
		e.Roots = append(e.Roots, &root)
		list = append(list, f.object())
	}
	e.Cause = rootOf(failed[0].err)
	e.Meta = xcontent.Object{{Key: "phase", Value: phase}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: list}}
	return e
}

// grouped leaves out failures that are like one before in the same index.
func grouped(failed []failure) []failure {
	type group struct{ index, typ, reason string }
	seen := map[group]bool{}
	var out []failure
	for _, f := range failed {
		cause := f.reason()
		g := group{f.shard.Index, cause.Type, cause.Reason}
		if !seen[g] {
			seen[g] = true
			out = append(out, f)
		}
	}
	return out
}

// rootOf is what the server gives as the cause of a failed search: the root of
// the first failure, unless that is the failure itself.
func rootOf(first *eserr.Error) *eserr.Error {
	root := first.RootCauses()[0]
	switch {
	case root.Plain:
		c := *root
		c.Cause, c.Plain = root, false
		return &c
	case root == first:
		return nil
	}
	return root
}

// reason is the error of a failure with the index it concerns.
func (f failure) reason() *eserr.Error {
	return f.shard.named(f.err)
}

// object is a failure as answers list it.
func (f failure) object() xcontent.Object {
	return xcontent.Object{{Key: "shard", Value: f.shard.Number}, {Key: "index", Value: f.shard.Index},
		{Key: "node", Value: f.shard.Node}, {Key: "reason", Value: f.reason().Object()}}
}
