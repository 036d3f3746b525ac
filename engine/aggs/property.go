package aggs

import "esconsole/engine/eserr"

// bucketsProperty finds what a path names in each bucket of a result.
//
// Server: org.elasticsearch.search.aggregations.InternalMultiBucketAggregation.
func bucketsProperty(a *agg, list []bucket, path []string) (any, error) {
	if len(path) == 0 {
		return list, nil
	}
	if path[0] == "_bucket_count" {
		return int64(len(list)), nil
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
			return nil, eserr.New(500, "invalid_aggregation_path", "%s must be the last element in the path", path[0])
		}
		if path[0] == "_key" {
			return b.key, nil
		}
		return b.count, nil
	}
	sub, ok := a.subs.find(b.subs, path[0])
	if !ok {
		return nil, eserr.IllegalArgument("Cannot find an aggregation named [%s] in [%s]", path[0], a.name)
	}
	return sub.property(path[1:])
}
