package api

import (
	"esconsole/engine/compat"
	"esconsole/engine/rest"
)

const (
	typeNameMissing    = "[types removal] The parameter include_type_name should be explicitly specified in "
	createTypesMissing = typeNameMissing + "create index requests to prepare for 7.0. In 7.0 include_type_name will default to 'false', " +
		"and requests are expected to omit the type name in mapping definitions."
	getIndexTypesMissing = typeNameMissing + "get indices requests to prepare for 7.0. In 7.0 include_type_name will default to 'false', " +
		"which means responses will omit the type name in mapping definitions."
	getMappingTypesMissing = typeNameMissing + "get mapping requests to prepare for 7.0. In 7.0 include_type_name will default to 'false', " +
		"which means responses will omit the type name in mapping definitions."
	getFieldMappingTypesMissing = typeNameMissing + "get field mapping requests to prepare for 7.0. In 7.0 include_type_name will default to 'false', " +
		"which means responses will omit the type name in mapping definitions."
	putTemplateTypesMissing = typeNameMissing + "put template requests to prepare for 7.0. In 7.0 include_type_name will default to 'false', " +
		"and requests are expected to omit the type name in mapping definitions."
	getTemplateTypesMissing = typeNameMissing + "get template requests to prepare for 7.0. In 7.0 include_type_name will default to 'false', " +
		"which means responses will omit the type name in mapping definitions."
	putMappingTyped = "[types removal] Specifying types in put mapping requests is deprecated. To be compatible with 7.0, the mapping definition " +
		"should not be nested under the type name, and the parameter include_type_name must be provided and set to false."
)

// readTyped reads include_type_name, which is deprecated where mappings have no
// types any more; warning says so.
func readTyped(c *rest.Call, warning string) (bool, error) {
	p := c.Profile
	if !p.IncludeTypeName {
		return p.TypedMappings, nil
	}
	typed, err := c.Bool("include_type_name", p.TypedMappings)
	if err == nil && !p.TypedMappings && c.Params.Has("include_type_name") {
		c.Warn(warning)
	}
	return typed, err
}

// readTypedSilently is readTyped without a warning.
func readTypedSilently(c *rest.Call) (bool, error) {
	if !c.Profile.IncludeTypeName {
		return c.Profile.TypedMappings, nil
	}
	return c.Bool("include_type_name", c.Profile.TypedMappings)
}

// warnTypeNameMissing warns of a request that leaves include_type_name out, where
// another default is to come.
func warnTypeNameMissing(c *rest.Call, warning string) {
	if c.Profile.WarnTypeNameMissing && !c.Params.Has("include_type_name") {
		c.Warn(warning)
	}
}

// readUpdateAllTypes reads the parameter that changes a field in all types of an
// index at once.
func readUpdateAllTypes(c *rest.Call) error {
	switch c.Profile.UpdateAllTypes {
	case compat.Unknown:
		return nil
	case compat.Deprecated:
		if c.Params.Has("update_all_types") {
			c.Warn("[update_all_types] is deprecated since indices may not have more than one type anymore")
		}
	}
	_, err := c.Bool("update_all_types", false)
	return err
}
