package api

import (
	"fmt"
	"net/http"

	"esconsole/engine/cluster"
	"esconsole/engine/rest"
	"esconsole/engine/settings"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

const getIndexTypesWarning = "[types removal] Using `include_type_name` in get indices requests is deprecated. The parameter will be removed in the next major version."

// indicesGet tells all about indices: aliases, mappings and settings. HEAD asks
// whether they are there.
//
// Server: RestGetIndicesAction.
func (a *API) indicesGet(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "index")
	features, names, err := readFeatures(c, names)
	if err != nil {
		return nil, err
	}
	if c.Method == http.MethodGet {
		if !c.Profile.TypedMappings && c.Params.Has("include_type_name") {
			c.Warn(getIndexTypesWarning)
		}
		warnTypeNameMissing(c, getIndexTypesMissing)
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	human, err := c.Bool("human", false)
	if err != nil {
		return nil, err
	}
	defaults, err := c.Bool("include_defaults", false)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolveReadable(opts, names)
		if err != nil {
			return nil, err
		}
		typed, err := readTypedSilently(c)
		if err != nil {
			return nil, err
		}
		look := settingsLook{human: human, defaults: defaults}
		if look.flat, err = c.Bool("flat_settings", false); err != nil {
			return nil, err
		}
		body := xcontent.Object{}
		for _, ix := range indices {
			body = body.With(ix.Name, indexBody(ix, typed, look, features))
		}
		return rest.OK(body), nil
	}, nil
}

// indexBody lays out one index.
func indexBody(ix *cluster.Index, typed bool, look settingsLook, features []feature) xcontent.Object {
	o := xcontent.Object{}
	for _, f := range features {
		switch f {
		case featureAliases:
			o = o.With("aliases", aliasesBody(ix.Aliases))
		case featureMappings:
			o = o.With("mappings", mappingsBody(ix, typed))
		case featureSettings:
			o = append(o, look.lay(ix)...)
		}
	}
	return o
}

// aliasesBody lays out aliases by name.
func aliasesBody(aliases []cluster.Alias) xcontent.Object {
	o := xcontent.Object{}
	for _, alias := range aliases {
		o = o.With(alias.Name, alias.Body())
	}
	return o
}

// mappingsBody lays out the mapping of an index, by type if typed.
func mappingsBody(ix *cluster.Index, typed bool) xcontent.Object {
	if !typed {
		return ix.Mapping.Definition()
	}
	o := xcontent.Object{}
	for _, t := range ix.Mapping.Types() {
		o = o.With(t, ix.Mapping.Definition(t))
	}
	return o
}

// settingsLook is how settings are printed.
type settingsLook struct {
	flat     bool
	human    bool     // with dates and versions to read
	defaults bool     // with the settings that are not set
	names    []string // patterns; nil for all
}

// lay gives the settings of an index, and the defaults if asked for.
func (l settingsLook) lay(ix *cluster.Index) xcontent.Object {
	shown := ix.Settings
	if l.human {
		shown = humanSettings(ix)
	}
	shown = l.filter(shown)
	o := xcontent.Object{{Key: "settings", Value: l.print(shown)}}
	if l.defaults {
		if defaults := l.filter(settings.Index().Defaults(shown)); len(defaults) > 0 {
			o = o.With("defaults", l.print(defaults))
		}
	}
	return o
}

func (l settingsLook) filter(s settings.Settings) settings.Settings {
	if len(l.names) == 0 {
		return s
	}
	return s.Filter(func(key string) bool { return wildcard.MatchAny(l.names, key) })
}

func (l settingsLook) print(s settings.Settings) xcontent.Object {
	if l.flat {
		return s.Flat()
	}
	return s.Nested()
}

// humanSettings adds what a person reads more easily.
func humanSettings(ix *cluster.Index) settings.Settings {
	return ix.Settings.
		WithText("index.creation_date_string", ix.Created.UTC().Format("2006-01-02T15:04:05.000Z")).
		WithText("index.version.created_string", versionText(ix))
}

// versionText is index.version.created as people write versions.
func versionText(ix *cluster.Index) string {
	id := ix.Int("index.version.created")
	return fmt.Sprintf("%d.%d.%d", id/1000000%100, id/10000%100, id/100%100)
}
