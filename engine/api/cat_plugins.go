package api

import "esconsole/engine/rest"

// plugins are the modules and plugins that a server of this engine's features
// has, in the order in which it lists them: started from the class path, where
// they have no version.
func plugins() []string {
	return []string{
		"SmartcnPlugin",
		"org.elasticsearch.analysis.common.CommonAnalysisPlugin",
		"org.elasticsearch.geo.GeoPlugin",
		"org.elasticsearch.geo.GeoPlugin",
		"org.elasticsearch.index.mapper.MapperExtrasPlugin",
		"org.elasticsearch.index.rankeval.RankEvalPlugin",
		"org.elasticsearch.index.reindex.ReindexPlugin",
		"org.elasticsearch.ingest.common.IngestCommonPlugin",
		"org.elasticsearch.ingest.useragent.IngestUserAgentPlugin",
		"org.elasticsearch.join.ParentJoinPlugin",
		"org.elasticsearch.painless.PainlessPlugin",
		"org.elasticsearch.percolator.PercolatorPlugin",
		"org.elasticsearch.plugin.analysis.icu.AnalysisICUPlugin",
		"org.elasticsearch.plugin.repository.url.URLRepositoryPlugin",
		"org.elasticsearch.script.expression.ExpressionPlugin",
		"org.elasticsearch.script.mustache.MustachePlugin",
		"org.elasticsearch.search.aggregations.matrix.MatrixAggregationPlugin",
		"org.elasticsearch.transport.Netty4Plugin",
	}
}

// catPlugins lists the plugins of nodes.
//
// Server: org.elasticsearch.rest.action.cat.RestPluginsAction.
func (a *API) catPlugins(c *rest.Call) (rest.Action, error) {
	return catTable(c, []rest.Column{
		{Name: "id", Desc: "unique node id", Hidden: true},
		{Name: "name", Aliases: words("n"), Desc: "node name"},
		{Name: "component", Aliases: words("c"), Desc: "component"},
		{Name: "version", Aliases: words("v"), Desc: "component version"},
		{Name: "description", Aliases: words("d"), Desc: "plugin details", Hidden: true},
	}, func() (catRows, error) {
		return func() ([][]any, error) {
			var rows [][]any
			for _, n := range a.node.State().Nodes {
				for _, name := range plugins() {
					rows = append(rows, []any{n.ID, n.Name, name, "NA", "classpath plugin"})
				}
			}
			return rows, nil
		}, readLocal(c)
	})
}
