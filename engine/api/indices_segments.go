package api

import (
	"strconv"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/node"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// indicesSegments lists the segments of the copies of shards.
//
// Server: RestIndicesSegmentsAction.
func (a *API) indicesSegments(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "index")
	verbose, err := c.Bool("verbose", false)
	if err != nil {
		return nil, err
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	if err != nil {
		return nil, err
	}
	if verbose && !strings.HasPrefix(c.Profile.Build.Lucene, "8.") {
		return nil, eserr.NotImplemented("the parameter [verbose] of segments, which shows what the server's Lucene keeps in memory")
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		if err := cluster.CheckBlocks(cluster.BlockMetadataRead, indices...); err != nil {
			return nil, err
		}
		o := a.shardCounts(indices)
		java.SortHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
		list := xcontent.Object{}
		for _, ix := range indices {
			if shards := a.segmentsOf(ix, verbose); len(shards) > 0 {
				list = list.With(ix.Name, xcontent.Object{{Key: "shards", Value: shards}})
			}
		}
		return rest.OK(o.With("indices", list)), nil
	}, nil
}

// segmentsOf lists the copies of the shards of an index with their segments.
func (a *API) segmentsOf(ix *cluster.Index, verbose bool) xcontent.Object {
	shards := a.node.Shards(ix)
	if shards == nil {
		return nil
	}
	var out xcontent.Object
	for _, copied := range a.node.State().Allocate(ix) {
		if copied.Node == nil {
			continue
		}
		copies := []any{}
		key := strconv.Itoa(copied.Shard)
		if n := len(out); n > 0 && out[n-1].Key == key {
			copies = out[n-1].Value.([]any)
			out = out[:n-1]
		}
		s := shards.Shards[copied.Shard]
		var fields map[int][]index.FieldCounts
		if verbose {
			fields = s.Inventories()
		}
		out = append(out, xcontent.Member{Key: key, Value: append(copies, a.copySegments(copied, s.Segments(), fields))})
	}
	return out
}

// copySegments lays out the segments of one copy of a shard; with what is kept of them in memory, if fields is not
// nil: those of each segment by its number.
func (a *API) copySegments(copied cluster.Copy, segments []index.Segment, fields map[int][]index.FieldCounts) xcontent.Object {
	committed, searched := 0, 0
	list := xcontent.Object{}
	codec, mode := "Lucene87", "BEST_SPEED"
	if !strings.HasPrefix(a.node.Profile.Build.Lucene, "8.") {
		codec = "Lucene50"
	}
	if copied.Index.Value("index.codec") == "best_compression" {
		mode = "BEST_COMPRESSION"
	}
	sort := segmentSort(copied.Index)
	for _, g := range segments {
		if g.Committed {
			committed++
		}
		if g.Searched {
			searched++
		}
		laid := xcontent.Object{
			{Key: "generation", Value: g.Number}, {Key: "num_docs", Value: g.Docs}, {Key: "deleted_docs", Value: g.Deleted},
			{Key: "size_in_bytes", Value: g.Bytes}, {Key: "memory_in_bytes", Value: segmentMemory}, {Key: "committed", Value: g.Committed},
			{Key: "search", Value: g.Searched}, {Key: "version", Value: a.node.Profile.Build.Lucene}, {Key: "compound", Value: g.Compound},
		}
		if sort != nil {
			laid = laid.With("sort", sort)
		}
		if fields != nil {
			laid = laid.With("ram_tree", layRAM(segmentRAM(copied.Index, segmentName(g.Number), mode, fields[g.Number])))
		}
		laid = laid.With("attributes", xcontent.Object{{Key: codec + "StoredFieldsFormat.mode", Value: mode}})
		list = list.With(segmentName(g.Number), laid)
	}
	return xcontent.Object{
		{Key: "routing", Value: xcontent.Object{{Key: "state", Value: "STARTED"}, {Key: "primary", Value: copied.Primary}, {Key: "node", Value: copied.Node.ID}}},
		{Key: "num_committed_segments", Value: committed}, {Key: "num_search_segments", Value: searched}, {Key: "segments", Value: list},
	}
}

// segmentName is what a segment of a number is called.
func segmentName(number int) string { return "_" + strconv.FormatInt(int64(number), 36) }

// segmentSort says what the documents of segments are sorted by; nil if they are not.
//
// Server: org.elasticsearch.action.admin.indices.segments.IndicesSegmentResponse.
func segmentSort(ix *cluster.Index) []any {
	var list []any
	for _, f := range node.IndexSort(ix) {
		mode := "min"
		if f.Largest {
			mode = "max"
		}
		missing := absentNumber
		switch ft := ix.Mapping.Field(f.Field); {
		case f.Texts:
			missing = absentText
		case ft.Type == "double" || ft.Type == "float":
			missing = absentFraction
		}
		list = append(list, xcontent.Object{{Key: "field", Value: f.Field}, {Key: "mode", Value: mode},
			{Key: "missing", Value: missing[f.MissingFirst == f.Descending]}, {Key: "reverse", Value: f.Descending}})
	}
	return list
}

// What stands for a missing value: true has the highest, false the lowest.
var (
	absentNumber   = map[bool]string{true: "9223372036854775807", false: "-9223372036854775808"}
	absentFraction = map[bool]string{true: "Infinity", false: "-Infinity"}
	absentText     = map[bool]string{true: "SortField.STRING_LAST", false: "SortField.STRING_FIRST"}
)
