package node

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/mapping"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// CreateIndex is what an index is made of.
type CreateIndex struct {
	Name     string            // without date math
	Provided string            // as the request wrote it
	Settings settings.Settings // with the index. prefix
	Mappings []TypeMapping
	Aliases  []cluster.Alias
	// WaitFor is how many copies of each shard the request waits for: WaitDefault,
	// WaitAll or a number.
	WaitFor int
	// CheckFilter tells what is wrong with the filter of an alias; nil is not checked.
	CheckFilter func(ix *cluster.Index, filter xcontent.Object) error
}

// The special numbers of copies to wait for.
const (
	WaitDefault = -2 // as the index says
	WaitAll     = -1
)

// TypeMapping is the definition of one mapping type.
type TypeMapping struct {
	Type       string
	Definition xcontent.Value
}

// Created is a new index, and the deprecation warnings that making it earned.
type Created struct {
	Index    *cluster.Index
	Enough   bool // as many copies as were waited for are there
	Warnings []string

	once []string // those of Warnings that come of making the index alone
}

const defaultShardsWarning = "the default number of shards will change from [5] to [1] in 7.0.0; " +
	"if you wish to continue using the default of [5] shards, you must manage this on the create index request or with an index template"

// mapperDynamic is a setting that version 7 has lost.
const mapperDynamic = "index.mapper.dynamic"

// maxShardsPerNode is cluster.max_shards_per_node.
const maxShardsPerNode = 1000

// CreateIndex makes an index. The warnings are there even with an error.
//
// Server: org.elasticsearch.cluster.metadata.MetadataCreateIndexService.
func (n *Node) CreateIndex(r CreateIndex) (Created, error) {
	var made Created
	checked := r.Settings
	if n.Profile.MapperDynamic != compat.Unknown {
		checked = checked.Without(mapperDynamic)
	}
	if n.Profile.MapperDynamic == compat.Deprecated && r.Settings.Has(mapperDynamic) {
		made.warn("Setting " + mapperDynamic + " is deprecated since indices may not have more than one type anymore.")
	}
	warnings, err := settings.Index().Check(checked, settings.ForCreation)
	made.warn(warnings...)
	if err != nil {
		return made, err
	}
	if checked.Has("index.similarity.base.type") {
		made.warnOnce("The [base] similarity is ignored since query normalization and coords have been removed")
	}
	ix, err := n.AddIndex(func(s *cluster.State) (*cluster.Index, error) {
		if err := s.CheckNewIndexName(r.Name); err != nil {
			return nil, err
		}
		return n.build(s, &r, &made)
	})
	if err != nil {
		return made, err
	}
	made.opened()
	made.Index = ix
	made.Enough = n.State().Enough(ix, r.WaitFor)
	return made, nil
}

func (m *Created) warn(texts ...string) { m.Warnings = append(m.Warnings, texts...) }

// warnOnce adds warnings that do not come again when the index, once it is made,
// is opened on its node.
func (m *Created) warnOnce(texts ...string) {
	m.warn(texts...)
	m.once = append(m.once, texts...)
}

// warnAgain adds warnings of which some come again.
func (m *Created) warnAgain(texts, again []string) {
	m.warn(texts...)
	for _, text := range texts {
		if !slices.Contains(again, text) {
			m.once = append(m.once, text)
		}
	}
}

// opened puts the warnings that come again first: the last to be there is listed
// first.
func (m *Created) opened() {
	rank := func(text string) int {
		if slices.Contains(m.once, text) {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(m.Warnings, func(a, b string) int { return rank(a) - rank(b) })
}

// build makes the metadata of the index.
func (n *Node) build(s *cluster.State, r *CreateIndex, made *Created) (*cluster.Index, error) {
	if err := checkOwnSettings(r.Settings); err != nil {
		return nil, err
	}
	r, err := n.applyTemplates(s, r, made)
	if err != nil {
		return nil, err
	}
	if n.Profile.WarnColons && strings.Contains(r.Name, ":") {
		made.warn("index or alias name [" + r.Name + "] containing ':' is deprecated. Elasticsearch 7.x will read, " +
			"but not allow creation of new indices containing ':'")
	}
	if n.Profile.WarnDefaultShards && !aliasRefused(s, r.Aliases) && !r.Settings.Has("index.number_of_shards") {
		made.warn(defaultShardsWarning)
	}
	ix := n.newIndex(r)
	if err := checkShardLimit(s, ix.Shards*ix.Copies()); err != nil {
		return nil, err
	}
	if err := checkCountsGiven(ix.Settings); err != nil {
		return nil, err
	}
	if n.Profile.TypelessPaths {
		made.warnOnce(settingWarnings(r.Name, ix)...)
	}
	if err := checkNumbers(ix, r.WaitFor); err != nil {
		return nil, err
	}
	if key := "index.optimize_auto_generated_id"; n.Profile.TypelessPaths && ix.Settings.Has(key) {
		return nil, eserr.IllegalArgument("Setting [%s] was removed in version 7.0.0", key)
	}
	if err := analysis.Validate(ix.Settings, analysis.Options{Index: ix.Name, Warn: func(text string) { made.warn(text) }}); err != nil {
		return nil, err
	}
	if err := checkModules(n.Profile, ix.Settings); err != nil {
		return nil, err
	}
	ix.Mapping = n.newMapping(ix)
	mappings := r.Mappings
	if n.Profile.TypelessPaths && len(mappings) > 1 {
		mappings = mappings[:1] // as the server does: only the first one counts
	}
	for _, t := range mappings {
		merged, warnings, err := ix.Mapping.Merge(t.Type, t.Definition, mapping.ReasonCreate)
		if err != nil {
			made.warn(warnings...)
			return nil, err
		}
		made.warnAgain(warnings, merged.Deprecated())
		ix.Mapping = merged
	}
	if err := checkSort(ix); err != nil {
		return nil, err
	}
	if ix, err = n.putAliases(s, ix, r); err != nil {
		return nil, err
	}
	ix.FirstNode = s.EmptiestNode()
	return s.ExpandReplicas(ix), nil
}

// aliasRefused tells whether one of the aliases can't be put on an index.
func aliasRefused(s *cluster.State, aliases []cluster.Alias) bool {
	return slices.ContainsFunc(aliases, func(a cluster.Alias) bool { return s.CheckAlias(&a) != nil })
}

// newMapping is the empty mapping of an index with its settings.
func (n *Node) newMapping(ix *cluster.Index) *mapping.Mapping {
	return mapping.New(n.mappingOptions(ix))
}

// mappingOptions are what the mapping of an index depends on besides its definition.
func (n *Node) mappingOptions(ix *cluster.Index) mapping.Options {
	var check func(m *mapping.Mapping, query xcontent.Value) error
	if n.CheckQuery != nil {
		check = func(m *mapping.Mapping, query xcontent.Value) error { return n.CheckQuery(ix, m, query) }
	}
	return mapping.Options{CheckQuery: check, Analysis: indexAnalysis{ix}, Profile: n.Profile, Index: ix.Name, Limits: ix.MappingLimits(),
		RoutingPartitioned: ix.PartitionSize() > 1, Sorted: ix.Settings.Has("index.sort.field")}
}

// indexAnalysis is what a mapping asks of the index's analysis settings.
type indexAnalysis struct{ ix *cluster.Index }

func (a indexAnalysis) HasAnalyzer(name string) bool   { return a.ix.Analysis().HasAnalyzer(name) }
func (a indexAnalysis) HasNormalizer(name string) bool { return a.ix.Analysis().HasNormalizer(name) }

// HasSimilarity tells whether the index has a similarity, built in or its own.
func (a indexAnalysis) HasSimilarity(name string) bool {
	if (mapping.BuiltinAnalysis{}).HasSimilarity(name) {
		return true
	}
	_, ok := a.ix.Settings.Get("index.similarity." + name + ".type")
	return ok
}

// newIndex is the metadata with all settings that the server adds.
func (n *Node) newIndex(r *CreateIndex) *cluster.Index {
	p := n.Profile
	ix := &cluster.Index{Name: r.Name, UUID: n.NewUUID(), Created: n.Now()}
	all := r.Settings
	add := func(key, value string) {
		if !all.Has(key) {
			all = all.WithText(key, value)
		}
	}
	add("index.version.created", p.Build.CreatedID)
	add("index.number_of_shards", strconv.Itoa(p.DefaultShards))
	add("index.number_of_replicas", "1")
	add("index.creation_date", strconv.FormatInt(ix.Created.UnixMilli(), 10))
	all = all.WithText("index.provided_name", r.Provided).WithText("index.uuid", ix.UUID)
	const routingShards = "index.number_of_routing_shards"
	if text, set := all.Get(routingShards); set {
		ix.RoutingShards, _ = strconv.Atoi(text)
	}
	return ix.WithSettings(all.Without(routingShards))
}

// checkOwnSettings refuses settings that are the server's own.
func checkOwnSettings(all settings.Settings) error {
	var v eserr.Validation
	addOwnSettings(&v, all)
	if v.Len() == 0 {
		return nil
	}
	return v.As("validation_exception")
}

func addOwnSettings(v *eserr.Validation, all settings.Settings) {
	if path, _ := all.Get("index.data_path"); path != "" {
		v.Add("path.shared_data must be set in order to use custom data paths")
	}
	for _, e := range all {
		if def, _ := settings.Index().Find(e.Key); def.Private {
			v.Add("private index setting [%s] can not be set explicitly", e.Key)
		}
	}
}

// checkShardLimit refuses shards with which the nodes would hold too many.
func checkShardLimit(s *cluster.State, add int) error {
	have, limit := 0, maxShardsPerNode*len(s.Nodes)
	s.Indices.Scan(func(_ string, other *cluster.Index) bool {
		if !other.Closed {
			have += other.Shards * other.Copies()
		}
		return true
	})
	if add <= 0 || have+add <= limit {
		return nil
	}
	var v eserr.Validation
	v.Add("this action would add [%d] total shards, but this cluster currently has [%d]/[%d] maximum shards open", add, have, limit)
	return v.As("validation_exception")
}

// settingWarnings are the deprecation warnings that the settings and the name of
// a new index earn.
func settingWarnings(name string, ix *cluster.Index) []string {
	var out []string
	softDeletes := ix.Bool("index.soft_deletes.enabled")
	if !softDeletes {
		out = append(out, "Creating indices with soft-deletes disabled is deprecated and will be removed in future Elasticsearch versions. "+
			"Please do not specify value for setting [index.soft_deletes.enabled] of index ["+name+"].")
	} else {
		out = append(out, retentionWarning(ix)...)
	}
	if strings.HasPrefix(name, ".") && !strings.HasPrefix(name, ".tasks") && !ix.Hidden() {
		out = append(out, "index name ["+name+"] starts with a dot '.', in the next major version, index names starting with a dot "+
			"are reserved for hidden indices and system indices")
	}
	return out
}

// retentionWarning is that of settings which soft deletes have made useless.
func retentionWarning(ix *cluster.Index) []string {
	if !ix.Bool("index.soft_deletes.enabled") ||
		!ix.Settings.Has("index.translog.retention.age") && !ix.Settings.Has("index.translog.retention.size") {
		return nil
	}
	return []string{"Translog retention settings [index.translog.retention.age] and [index.translog.retention.size] " +
		"are deprecated and effectively ignored. They will be removed in a future version."}
}

// checkCountsGiven refuses numbers of shards and replicas that are null: they
// keep the defaults away.
func checkCountsGiven(all settings.Settings) error {
	if e, _ := all.Lookup("index.number_of_shards"); e.IsNull {
		return eserr.IllegalState("you must set the number of shards before setting/reading primary terms")
	}
	if e, _ := all.Lookup("index.number_of_replicas"); e.IsNull {
		return eserr.NullPointerAt("java.lang.Integer.intValue()",
			`the return value of "org.elasticsearch.common.settings.Settings.getAsInt(String, java.lang.Integer)"`)
	}
	return nil
}

// checkNumbers checks what the numbers of shards and copies leave room for.
func checkNumbers(ix *cluster.Index, waitFor int) error {
	routing := ix.RoutingShards
	if routing == 0 {
		routing = defaultRoutingShards(ix.Shards)
	}
	if size := ix.PartitionSize(); size != 1 && size >= routing {
		return eserr.IllegalArgument("routing partition size [%d] should be a positive number less than the number of shards [%d] for [%s]",
			size, routing, ix.Name)
	}
	if err := checkWriteWait(ix); err != nil {
		return err
	}
	if waitFor > ix.Copies() {
		return eserr.IllegalArgument("invalid wait_for_active_shards[%d]: cannot be greater than number of shard copies [%d]", waitFor, ix.Copies())
	}
	return nil
}

// checkWriteWait refuses writes that wait for more copies than there are.
func checkWriteWait(ix *cluster.Index) error {
	n, err := strconv.Atoi(ix.Value("index.write.wait_for_active_shards"))
	if err != nil || n <= ix.Copies() {
		return nil
	}
	return eserr.IllegalArgument("invalid index.write.wait_for_active_shards[%d]: cannot be greater than number of shard copies [%d]", n, ix.Copies())
}

// putAliases puts the aliases of the request on a new index.
func (n *Node) putAliases(s *cluster.State, ix *cluster.Index, r *CreateIndex) (*cluster.Index, error) {
	aliases := slices.Clone(r.Aliases)
	java.SortHashMap(aliases, func(a cluster.Alias) string { return a.Name })
	for _, a := range aliases {
		if err := s.CheckAlias(&a); err != nil {
			return nil, err
		}
		if len(a.Filter) > 0 && r.CheckFilter != nil {
			if err := r.CheckFilter(ix, a.Filter); err != nil {
				return nil, filterError(a.Name, err)
			}
		}
		ix = ix.WithAlias(a)
	}
	if _, same := ix.Alias(ix.Name); same {
		return nil, eserr.IllegalState("index, alias, and data stream names need to be unique, but the following duplicates were found [%s (alias of [%s/%s]) conflicts with index]",
			ix.Name, ix.Name, ix.UUID)
	}
	return ix, s.With(ix).CheckAliases()
}

// filterError says that the filter of an alias is no query. What is not built
// yet says so itself.
func filterError(alias string, err error) error {
	var e *eserr.Error
	if errors.As(err, &e) && e.Status == 501 {
		return e
	}
	return eserr.IllegalArgument("%s", fmt.Sprintf("failed to parse filter for alias [%s]", alias)).Wrap(eserr.From(err))
}
