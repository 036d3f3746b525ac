package api

import (
	"strings"

	"esconsole/engine/index"
	"esconsole/engine/rest"
	"esconsole/engine/units"
)

// statKind is the kind of number in a statistics column.
type statKind uint8

const (
	aCount statKind = iota
	aSize
	aTime
)

// tables are the _cat tables that a statistics column is in.
type tables uint8

const (
	inIndices tables = 1 << iota
	inShards
	inNodes
	inAll = inIndices | inShards | inNodes
)

// stat is a column of statistics that several tables share. A stat without get
// counts what is not counted here, and is 0.
type stat struct {
	name, aliases, desc string
	kind                statKind
	in                  tables
	get                 func(*index.Stats) int64
}

// statColumns lists them in the order in which all tables have them.
func statColumns() []stat {
	return []stat{
		{"completion.size", "cs,completionSize", "size of completion", aSize, inAll, nil},
		{"fielddata.memory_size", "fm,fielddataMemory", "used fielddata cache", aSize, inAll, nil},
		{"fielddata.evictions", "fe,fielddataEvictions", "fielddata evictions", aCount, inAll, nil},
		{"query_cache.memory_size", "qcm,queryCacheMemory", "used query cache", aSize, inAll, nil},
		{"query_cache.evictions", "qce,queryCacheEvictions", "query cache evictions", aCount, inAll, nil},
		{"query_cache.hit_count", "qchc,queryCacheHitCount", "query cache hit counts", aCount, inNodes, nil},
		{"query_cache.miss_count", "qcmc,queryCacheMissCount", "query cache miss counts", aCount, inNodes, nil},
		{"request_cache.memory_size", "rcm,requestCacheMemory", "used request cache", aSize, inIndices | inNodes, nil},
		{"request_cache.evictions", "rce,requestCacheEvictions", "request cache evictions", aCount, inIndices | inNodes, nil},
		{"request_cache.hit_count", "rchc,requestCacheHitCount", "request cache hit count", aCount, inIndices | inNodes, nil},
		{"request_cache.miss_count", "rcmc,requestCacheMissCount", "request cache miss count", aCount, inIndices | inNodes, nil},
		{"flush.total", "ft,flushTotal", "number of flushes", aCount, inAll, nil},
		{"flush.total_time", "ftt,flushTotalTime", "time spent in flush", aTime, inAll, nil},
		{"get.current", "gc,getCurrent", "number of current get ops", aCount, inAll, nil},
		{"get.time", "gti,getTime", "time spent in get", aTime, inAll, nil},
		{"get.total", "gto,getTotal", "number of get ops", aCount, inAll, nil},
		{"get.exists_time", "geti,getExistsTime", "time spent in successful gets", aTime, inAll, nil},
		{"get.exists_total", "geto,getExistsTotal", "number of successful gets", aCount, inAll, nil},
		{"get.missing_time", "gmti,getMissingTime", "time spent in failed gets", aTime, inAll, nil},
		{"get.missing_total", "gmto,getMissingTotal", "number of failed gets", aCount, inAll, nil},
		{"indexing.delete_current", "idc,indexingDeleteCurrent", "number of current deletions", aCount, inAll, nil},
		{"indexing.delete_time", "idti,indexingDeleteTime", "time spent in deletions", aTime, inAll, nil},
		{"indexing.delete_total", "idto,indexingDeleteTotal", "number of delete ops", aCount, inAll, nil},
		{"indexing.index_current", "iic,indexingIndexCurrent", "number of current indexing ops", aCount, inAll, nil},
		{"indexing.index_time", "iiti,indexingIndexTime", "time spent in indexing", aTime, inAll, nil},
		{"indexing.index_total", "iito,indexingIndexTotal", "number of indexing ops", aCount, inAll, nil},
		{"indexing.index_failed", "iif,indexingIndexFailed", "number of failed indexing ops", aCount, inAll, nil},
		{"merges.current", "mc,mergesCurrent", "number of current merges", aCount, inAll, nil},
		{"merges.current_docs", "mcd,mergesCurrentDocs", "number of current merging docs", aCount, inAll, nil},
		{"merges.current_size", "mcs,mergesCurrentSize", "size of current merges", aSize, inAll, nil},
		{"merges.total", "mt,mergesTotal", "number of completed merge ops", aCount, inAll, nil},
		{"merges.total_docs", "mtd,mergesTotalDocs", "docs merged", aCount, inAll, nil},
		{"merges.total_size", "mts,mergesTotalSize", "size merged", aSize, inAll, nil},
		{"merges.total_time", "mtt,mergesTotalTime", "time spent in merges", aTime, inAll, nil},
		{"refresh.total", "rto,refreshTotal", "total refreshes", aCount, inAll, nil},
		{"refresh.time", "rti,refreshTime", "time spent in refreshes", aTime, inAll, nil},
		{"refresh.external_total", "rto,refreshTotal", "total external refreshes", aCount, inAll, nil},
		{"refresh.external_time", "rti,refreshTime", "time spent in external refreshes", aTime, inAll, nil},
		{"refresh.listeners", "rli,refreshListeners", "number of pending refresh listeners", aCount, inAll, nil},
		{"script.compilations", "scrcc,scriptCompilations", "script compilations", aCount, inNodes, nil},
		{"script.cache_evictions", "scrce,scriptCacheEvictions", "script cache evictions", aCount, inNodes, nil},
		{"script.compilation_limit_triggered", "scrclt,scriptCacheCompilationLimitTriggered", "script cache compilation limit triggered", aCount, inNodes, nil},
		{"search.fetch_current", "sfc,searchFetchCurrent", "current fetch phase ops", aCount, inAll, nil},
		{"search.fetch_time", "sfti,searchFetchTime", "time spent in fetch phase", aTime, inAll, nil},
		{"search.fetch_total", "sfto,searchFetchTotal", "total fetch ops", aCount, inAll, nil},
		{"search.open_contexts", "so,searchOpenContexts", "open search contexts", aCount, inAll, nil},
		{"search.query_current", "sqc,searchQueryCurrent", "current query phase ops", aCount, inAll, nil},
		{"search.query_time", "sqti,searchQueryTime", "time spent in query phase", aTime, inAll, nil},
		{"search.query_total", "sqto,searchQueryTotal", "total query phase ops", aCount, inAll, nil},
		{"search.scroll_current", "scc,searchScrollCurrent", "open scroll contexts", aCount, inAll, nil},
		{"search.scroll_time", "scti,searchScrollTime", "time scroll contexts held open", aTime, inAll, nil},
		{"search.scroll_total", "scto,searchScrollTotal", "completed scroll contexts", aCount, inAll, nil},
		{"segments.count", "sc,segmentsCount", "number of segments", aCount, inAll, func(s *index.Stats) int64 { return s.Segments }},
		{"segments.memory", "sm,segmentsMemory", "memory used by segments", aSize, inAll, nil},
		{"segments.index_writer_memory", "siwm,segmentsIndexWriterMemory", "memory used by index writer", aSize, inAll, nil},
		{"segments.version_map_memory", "svmm,segmentsVersionMapMemory", "memory used by version map", aSize, inAll, nil},
		{"segments.fixed_bitset_memory", "sfbm,fixedBitsetMemory",
			"memory used by fixed bit sets for nested object field types " +
				"and type filters for types referred in _parent fields", aSize, inAll, nil},
		{"seq_no.max", "sqm,maxSeqNo", "max sequence number", aCount, inShards, func(s *index.Stats) int64 { return s.MaxSeqNo }},
		{"seq_no.local_checkpoint", "sql,localCheckpoint", "local checkpoint", aCount, inShards, func(s *index.Stats) int64 { return s.MaxSeqNo }},
		{"seq_no.global_checkpoint", "sqg,globalCheckpoint", "global checkpoint", aCount, inShards, func(s *index.Stats) int64 { return s.MaxSeqNo }},
		{"warmer.current", "wc,warmerCurrent", "current warmer ops", aCount, inIndices | inShards, nil},
		{"warmer.total", "wto,warmerTotal", "total warmer ops", aCount, inIndices | inShards, nil},
		{"warmer.total_time", "wtt,warmerTotalTime", "time spent in warmers", aTime, inIndices | inShards, nil},
		{"suggest.current", "suc,suggestCurrent", "number of current suggest ops", aCount, inIndices | inNodes, nil},
		{"suggest.time", "suti,suggestTime", "time spend in suggest", aTime, inIndices | inNodes, nil},
		{"suggest.total", "suto,suggestTotal", "number of suggest ops", aCount, inIndices | inNodes, nil},
		{"memory.total", "tm,memoryTotal", "total used memory", aSize, inIndices, nil},
	}
}

// statsIn are the columns of one table.
func statsIn(t tables) []stat {
	var out []stat
	for _, s := range statColumns() {
		if s.in&t != 0 {
			out = append(out, s)
		}
	}
	return out
}

// column is the statistic as a table names it.
func (s stat) column(t tables) rest.Column {
	c := rest.Column{Name: s.name, Aliases: strings.Split(s.aliases, ","), Desc: s.desc, Right: true, Hidden: true}
	if t == inNodes && strings.HasPrefix(s.name, "request_cache.") && strings.HasSuffix(s.name, "_count") {
		c.Desc += "s"
	}
	return c
}

// cell is the value of the statistic.
func (s stat) cell(st *index.Stats) any {
	var n int64
	if s.get != nil {
		n = s.get(st)
	}
	switch s.kind {
	case aSize:
		return units.Bytes(n)
	case aTime:
		return units.Millis(n)
	}
	return n
}
