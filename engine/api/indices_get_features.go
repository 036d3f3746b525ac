package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

// feature is a part of what is told about an index.
type feature uint8

const (
	featureAliases feature = iota
	featureMappings
	featureSettings
)

const featuresWarning = "Requesting comma-separated features is deprecated and will be removed in 6.0+, retrieve all features instead."

// readFeatures reads which parts of indices are asked for, in their order: all of
// them unless the path names some, behind the indices or in their place, as was
// possible up to version 5. names are the indices then.
func readFeatures(c *rest.Call, names []string) (features []feature, indices []string, err error) {
	all := []feature{featureAliases, featureMappings, featureSettings}
	if !c.Profile.IndexFeatures {
		return all, names, nil
	}
	words := readNames(c, "type")
	if len(words) > 1 {
		c.Warn(featuresWarning)
	}
	if len(words) == 0 && len(names) > 0 && strings.HasPrefix(names[0], "_") && names[0] != cluster.AllIndices {
		words, names = names, []string{cluster.AllIndices}
	}
	if len(words) == 0 {
		return all, names, nil
	}
	for _, word := range words {
		switch word {
		case "_aliases", "_alias":
			features = append(features, featureAliases)
		case "_mappings", "_mapping":
			features = append(features, featureMappings)
		case "_settings":
			features = append(features, featureSettings)
		default:
			return nil, nil, eserr.IllegalArgument("No endpoint or operation is available at [%s]", word)
		}
	}
	return features, names, nil
}
