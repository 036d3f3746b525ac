package suggest

import (
	"slices"
	"sort"

	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// Hit lays out the document of a completion.
type Hit func(shard int, leaf *lucene.Leaf, doc int, score float32) (xcontent.Object, error)

// Body puts together what the shards propose. named: names tell the kinds.
//
// Server: org.elasticsearch.search.suggest.Suggest.reduce.
func Body(shards [][]Found, named bool, hit Hit) (xcontent.Object, error) {
	var names []string
	all := map[string][]Found{}
	for _, shard := range shards {
		for _, f := range shard {
			if all[f.name] == nil {
				names = append(names, f.name)
			}
			all[f.name] = append(all[f.name], f)
		}
	}
	slices.SortFunc(names, java.CompareStrings)
	var o xcontent.Object
	for _, name := range names {
		one := all[name]
		entries, err := merged(one).print(one[0].merge, hit)
		if err != nil {
			return nil, err
		}
		if named {
			name = one[0].merge.kind + "#" + name
		}
		o = o.With(name, entries)
	}
	return o, nil
}

type parts []part

// merged is what several shards propose for a suggestion.
func merged(all []Found) parts {
	m := all[0].merge
	out := make(parts, len(all[0].entries))
	for i := range out {
		out[i] = all[0].entries[i]
		out[i].options = nil
		at := map[string]int{}
		for _, f := range all {
			if i >= len(f.entries) {
				continue
			}
			for _, o := range f.entries[i].options {
				k, known := at[o.Text]
				if m.completion || !known {
					at[o.Text] = len(out[i].options)
					out[i].options = append(out[i].options, o)
					continue
				}
				out[i].options[k].freq += o.freq
				out[i].options[k].Score = max(out[i].options[k].Score, o.Score)
			}
		}
		list := out[i].options
		if len(all) > 1 || !m.completion {
			sort.SliceStable(list, func(a, b int) bool { return m.less(&list[a], &list[b]) })
		}
		if m.distinct {
			list = distinct(list)
		}
		out[i].options = list[:min(len(list), m.size)]
	}
	return out
}

func (p parts) print(m merger, hit Hit) ([]any, error) {
	entries := []any{}
	for _, e := range p {
		options := []any{}
		for _, o := range e.options {
			shown := xcontent.Object{{Key: "text", Value: o.Text}}
			if o.phrase {
				if o.marked != nil {
					shown = shown.With("highlighted", *o.marked)
				}
				shown = shown.With("score", xcontent.Float(o.Score))
				if o.match != nil {
					shown = shown.With("collate_match", *o.match)
				}
				options = append(options, shown)
				continue
			}
			if m.completion {
				h, err := hit(o.shard, o.leaf, o.doc, o.Score)
				if err != nil {
					return nil, err
				}
				shown = append(shown, h...)
				shown = addContexts(shown, o.contexts)
			} else {
				shown = shown.With("score", xcontent.Float(o.Score)).With("freq", o.freq)
			}
			options = append(options, shown)
		}
		entries = append(entries, xcontent.Object{{Key: "text", Value: e.text}, {Key: "offset", Value: e.offset}, {Key: "length", Value: e.length},
			{Key: "options", Value: options}})
	}
	return entries, nil
}

// addContexts adds the contexts that a completion was found by, in the order of the
// server's hash maps.
func addContexts(o xcontent.Object, contexts [][2]string) xcontent.Object {
	if len(contexts) == 0 {
		return o
	}
	var names []string
	values := map[string][]string{}
	for _, c := range contexts {
		if values[c[0]] == nil {
			names = append(names, c[0])
		}
		values[c[0]] = append(values[c[0]], c[1])
	}
	var all xcontent.Object
	for _, i := range java.HashMapOrder(names) {
		list := values[names[i]]
		var ordered []any
		for _, k := range java.HashMapOrder(list) {
			ordered = append(ordered, list[k])
		}
		all = all.With(names[i], ordered)
	}
	return o.With("contexts", all)
}
