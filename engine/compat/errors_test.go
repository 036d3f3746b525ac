package compat

import (
	"testing"

	"esconsole/engine/eserr"
)

// TestErrorWords words errors as each version does.
func TestErrorWords(t *testing.T) {
	block := eserr.New(403, "cluster_block_exception", "index [a] blocked by: [FORBIDDEN/8/index write (api)];")
	broken := &eserr.Error{Status: 400, Type: "json_parse_exception", Reason: "x", Plain: true}
	for _, c := range []struct {
		err    *eserr.Error
		major  int
		status int
		want   string
	}{
		{eserr.IndexNotFound("a"), 5, 404, "index_not_found_exception: no such index"},
		{eserr.IndexNotFound("a"), 6, 404, "index_not_found_exception: no such index"},
		{eserr.IndexNotFound("a"), 7, 404, "index_not_found_exception: no such index [a]"},
		{eserr.IndexAlreadyExists("a", "u"), 5, 400, "index_already_exists_exception: index [a/u] already exists"},
		{eserr.IndexAlreadyExists("a", "u"), 6, 400, "resource_already_exists_exception: index [a/u] already exists"},
		{eserr.IndexClosed("a", "u"), 5, 403, "index_closed_exception: closed"},
		{eserr.IndexClosed("a", "u"), 6, 400, "index_closed_exception: closed"},
		{block, 6, 403, "cluster_block_exception: blocked by: [FORBIDDEN/8/index write (api)];"},
		{block, 7, 403, "cluster_block_exception: index [a] blocked by: [FORBIDDEN/8/index write (api)];"},
		{broken, 6, 500, "json_parse_exception: x"},
		{broken, 7, 400, "json_parse_exception: x"},
	} {
		p, _ := For(c.major)
		before := *c.err
		got := p.Error(c.err)
		if got.Status != c.status || got.Error() != c.want {
			t.Errorf("%d: %d %v, want %d %s", c.major, got.Status, got, c.status, c.want)
		}
		if c.err.Status != before.Status || c.err.Reason != before.Reason || c.err.Type != before.Type {
			t.Errorf("%v has changed", c.err)
		}
	}
}

// TestErrorInside words what is inside an error, but leaves its status.
func TestErrorInside(t *testing.T) {
	p, _ := For(6)
	inner := &eserr.Error{Status: 400, Type: "json_parse_exception", Reason: "x", Plain: true}
	outer := eserr.MapperParsing("failed to parse").Wrap(inner.Wrap(eserr.IndexNotFound("a")))
	got := p.Error(outer)
	if got.Status != 400 || got.Cause.Cause.Reason != "no such index" {
		t.Errorf("%d, %v", got.Status, got.Cause.Cause)
	}
}

func TestProfiles(t *testing.T) {
	for _, major := range []int{5, 6, 7} {
		if p, ok := For(major); !ok || p.Major != major || p.Build.CreatedID == "" || p.BrokenBodyStatus == 0 || p.ClosedStatus == 0 || p.NodeRoles == "" {
			t.Errorf("the profile of %d: %+v", major, p)
		}
	}
	if _, ok := For(8); ok {
		t.Error("there is a profile of 8")
	}
}
