package mapping

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// spent reads a value that another field has read already, as multi-fields and
// the targets of copy_to do. Of an object or array the server's parser then stands
// at the end, where hardly any field finds a value.
func (d *docParser) spent(f *fieldMapper, v xcontent.Value) error {
	err := d.atEnd(f, v)
	if err == nil || f.kind.bare {
		return err
	}
	d.at = xcontent.Value{}
	return d.fieldError(f, err)
}

// endToken is the name of the token that ends a value.
func endToken(v xcontent.Value) string {
	if v.Kind() == xcontent.KindArray {
		return "END_ARRAY"
	}
	return "END_OBJECT"
}

func (d *docParser) atEnd(f *fieldMapper, v xcontent.Value) error {
	token := endToken(v)
	json := func(what string) error {
		return foreign(400, "json_parse_exception", "Current token (%s) %s\n at %s", token, what, v.Location(v.End()))
	}
	t := f.ft
	line, col := v.LineCol(v.End() - 1)
	switch {
	case t.ranges != nil:
		return parsing("error parsing field [%s], expected an object but got %s", t.Name, d.nameOrNull())
	case t.number != nil && f.kind.name != "token_count", t.Type == "scaled_float", t.Type == "rank_feature":
		return json("not numeric, can not use numeric value accessors")
	}
	switch t.Type {
	case "boolean":
		return json("not of boolean type")
	case "binary":
		if !t.Stored && !t.DocValues {
			return nil
		}
		return json("not VALUE_STRING or VALUE_EMBEDDED_OBJECT, can not access as binary")
	case "geo_point":
		return wrongGeometry(f, "geo_point expected")
	case "geo_shape":
		return wrongGeometry(f, "shape must be an object consisting of type and coordinates")
	case "completion":
		return eserr.Parsing(line, col, "failed to parse [%s]: expected text or object, but got %s", d.nameOrNull(), token)
	case "rank_features":
		return eserr.IllegalArgument("[rank_features] fields must be json objects, expected a START_OBJECT but got: %s", token)
	case "join":
		return illegalState("[null] expected START_OBJECT or VALUE_STRING but was: %s", token)
	case "percolator":
		return d.noQuery(v, v.End())
	}
	return illegalState("Can't get text on a %s at %d:%d", token, line, col)
}

func wrongGeometry(f *fieldMapper, why string) error {
	return parsing("failed to parse field [%s] of type [%s]", f.ft.Name, f.ft.Type).Wrap(eserr.Parse("%s", why))
}

// nameOrNull is the name of the current value as Java prints it.
func (d *docParser) nameOrNull() string {
	if d.name == "" {
		return "null"
	}
	return d.name
}

// mapperClass is the Java class of a field's mapper.
func (k *fieldKind) mapperClass() string {
	const mapper = "org.elasticsearch.index.mapper."
	switch k.name {
	case "join":
		return "org.elasticsearch.join.mapper.ParentJoinFieldMapper"
	case "percolator":
		return "org.elasticsearch.percolator.PercolatorFieldMapper"
	case "long", "integer", "short", "byte", "double", "float", "half_float":
		return mapper + "NumberFieldMapper"
	case "date", "date_nanos":
		return mapper + "DateFieldMapper"
	case "integer_range", "long_range", "float_range", "double_range", "date_range", "ip_range":
		return mapper + "RangeFieldMapper"
	case "search_as_you_type":
		return mapper + "SearchAsYouTypeFieldMapper"
	case "scaled_float":
		return mapper + "ScaledFloatFieldMapper"
	case "token_count":
		return mapper + "TokenCountFieldMapper"
	case "rank_feature":
		return mapper + "RankFeatureFieldMapper"
	case "rank_features":
		return mapper + "RankFeaturesFieldMapper"
	case "geo_point":
		return mapper + "GeoPointFieldMapper"
	case "geo_shape":
		return mapper + "GeoShapeFieldMapper"
	}
	return mapper + string(k.name[0]-'a'+'A') + k.name[1:] + "FieldMapper"
}

// notAnObject is Java's error for a field where an object has to be.
func notAnObject(m mapper) error {
	class := "org.elasticsearch.index.mapper.FieldAliasMapper"
	if f, ok := m.(*fieldMapper); ok {
		class = f.kind.mapperClass()
	}
	return eserr.NotA(class, "org.elasticsearch.index.mapper.ObjectMapper", eserr.App)
}
