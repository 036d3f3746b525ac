package aggs

import (
	"errors"
	"strings"

	"esconsole/engine/eserr"
)

// invalidPath is the error of a path that leads nowhere in the results at hand.
type invalidPath struct{ err *eserr.Error }

// Error is the text of the error.
func (e invalidPath) Error() string { return e.err.Error() }

// Unwrap is the error as the server answers with it.
func (e invalidPath) Unwrap() error { return e.err }

func invalid(err error) bool {
	var e invalidPath
	return errors.As(err, &e)
}

func noAggregation(name, in string) error {
	return invalidPath{eserr.New(500, "invalid_aggregation_path_exception", "Cannot find an aggregation named [%s] in [%s]", name, in)}
}

// bucketsProperty finds what a path names in each bucket of a result, or in the
// bucket of a key that the path names.
//
// Server: org.elasticsearch.search.aggregations.InternalMultiBucketAggregation.
func bucketsProperty(a *agg, m multi, path []string) (any, error) {
	if len(path) == 0 {
		return m, nil
	}
	list := m.list()
	if path[0] == "_bucket_count" {
		return int64(len(list)), nil
	}
	if key := path[0]; len(key) > 1 && strings.HasPrefix(key, "'") && strings.HasSuffix(key, "'") {
		for i := range list {
			if m.keyText(&list[i]) == key[1:len(key)-1] {
				return pathIn(a, &list[i], path[1:])
			}
		}
		return nil, invalidPath{eserr.New(500, "invalid_aggregation_path_exception", "Cannot find an key [%s] in [%s]", key, a.name)}
	}
	out := make([]any, len(list))
	for i := range list {
		one, err := bucketProperty(a, &list[i], path)
		if err != nil {
			return nil, err
		}
		out[i] = one
	}
	return out, nil
}

// bucketProperty finds what a path names in a bucket.
func bucketProperty(a *agg, b *bucket, path []string) (any, error) {
	switch path[0] {
	case "_count", "_key":
		if len(path) > 1 {
			return nil, invalidPath{eserr.New(500, "invalid_aggregation_path_exception", "%s must be the last element in the path", path[0])}
		}
		if path[0] == "_key" {
			return b.key, nil
		}
		return b.count, nil
	}
	sub, ok := a.subs.find(b.subs, path[0])
	if !ok {
		return nil, noAggregation(path[0], a.name)
	}
	return sub.property(path[1:])
}
