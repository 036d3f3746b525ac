package restsuite

import (
	"context"
	"net/http"
	"strings"
	"time"

	"esconsole/engine"
	"esconsole/engine/enginetest"
)

// Reset empties a real cluster: repositories with their snapshots, indices,
// templates, pipelines, scripts and settings.
func Reset(ctx context.Context, b enginetest.Backend) {

	for _, repo := range keysAt(ctx, b, "/_snapshot/_all", "") {
		if repo != "error" && repo != "status" {
			b.Do(ctx, engine.Request{Method: "DELETE", Path: "/_snapshot/" + repo + "/*"})
			b.Do(ctx, engine.Request{Method: "DELETE", Path: "/_snapshot/" + repo})
		}
	}
	b.Do(ctx, engine.Request{Method: "DELETE", Path: "/*", Query: "expand_wildcards=all"})
	for _, path := range []string{"/_index_template/*", "/_template/*", "/_component_template/*", "/_ingest/pipeline/*", "/_search/scroll/_all"} {
		b.Do(ctx, engine.Request{Method: "DELETE", Path: path})
	}
	for _, script := range keysAt(ctx, b, "/_cluster/state/metadata", "metadata.stored_scripts") {
		b.Do(ctx, engine.Request{Method: "DELETE", Path: "/_scripts/" + script})
	}
	b.Do(ctx, engine.Request{Method: "PUT", Path: "/_cluster/settings", Header: http.Header{"Content-Type": {"application/json"}},
		Body: []byte(`{"persistent":{"*":null},"transient":{"*":null}}`)})
	settle(ctx, b)
}

// settle waits for tasks of the cluster that are still running.
func settle(ctx context.Context, b enginetest.Backend) {
	for range 50 {
		res := b.Do(ctx, engine.Request{Method: "GET", Path: "/_cat/pending_tasks"})
		if strings.TrimSpace(string(res.Body)) == "" {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// keysAt gives the keys of an object in the answer to a GET.
func keysAt(ctx context.Context, b enginetest.Backend, path, at string) []string {
	v, err := parseJSON(b.Do(ctx, engine.Request{Method: "GET", Path: path}).Body)
	if err != nil {
		return nil
	}
	v, err = stash{}.lookup(v, at)
	if o, ok := v.(*object); ok && err == nil {
		return o.keys
	}
	return nil
}
