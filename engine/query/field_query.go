package query

import (
	"math"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/wildcard"
)

// errNotIndexed is the error of a query on a field that is not searchable.
func failIfNotIndexed(ft *mapping.FieldType) error {
	if ft.Indexed {
		return nil
	}
	if ft.Type == "percolator" {
		return shardError("Percolator fields are not searchable directly, use a percolate query instead")
	}
	return eserr.IllegalArgument("Cannot search on field [%s] since it is not indexed.", ft.Name)
}

// termBased tells whether the values of a field are terms.
func termBased(ft *mapping.FieldType) bool {
	switch ft.Type {
	case "text", "keyword", "icu_collation_keyword", "search_as_you_type", "prefix", "phrase", "join", "parent":
		return true
	}
	return false
}

// termOf is a value as a term of the field: normalized where the field is.
func (c *Context) termOf(ft *mapping.FieldType, v mapping.QueryValue) (string, error) {
	text := v.String()
	if ft.Collator != nil {
		return ft.CollationKey(text), nil
	}
	if ft.Normalizer == "" {
		return text, nil
	}
	n, ok := c.Analysis.Normalizer(ft.Normalizer)
	if !ok {
		return text, nil
	}
	return n.Normalize(text)
}

// boosted puts the boost of the field on a query.
func boosted(ft *mapping.FieldType, q lucene.Query) lucene.Query {
	if ft.Boost == 0 {
		return q
	}
	return lucene.Boosted(q, ft.Boost)
}

// termQuery matches one value of a field.
func (c *Context) termQuery(ft *mapping.FieldType, v mapping.QueryValue) (lucene.Query, error) {
	if ft.Metadata {
		return c.metadataQuery(ft, v)
	}
	if ft.Type == "rank_feature" || ft.Type == "rank_features" {
		return nil, eserr.IllegalArgument("Queries on [%s] fields are not supported", ft.Type)
	}
	switch ft.Type {
	case "binary":
		return nil, shardError("Binary fields do not support searching")
	case "geo_point", "geo_shape":
		return nil, shardError("Geometry fields do not support exact searching, use dedicated geometry queries instead: [%s]", ft.Name)
	}
	if err := failIfNotIndexed(ft); err != nil {
		return nil, err
	}
	switch {
	case isRange(ft):
		return c.rangeFieldQuery(ft, &rangeBounds{from: v, to: v, includeFrom: true, includeTo: true})
	case termBased(ft):
		term, err := c.termOf(ft, v)
		return boosted(ft, lucene.NewTerm(ft.Name, term)), err
	case ft.Type == "boolean":
		b, err := mapping.ParseBoolean(v)
		return boosted(ft, lucene.NewTerm(ft.Name, mapping.BooleanTerm(b))), err
	case ft.IsDate():
		r := &rangeBounds{from: v, to: v, includeFrom: true, includeTo: true}
		q, err := c.rangeQuery(ft, r)
		return boosted(ft, q), err
	case ft.IsNumeric():
		return c.numberQuery(ft, v)
	case ft.Scaling() > 0:
		n, err := scaled(ft, v)
		return longRange(ft, n, n).As(""), err
	case ft.Type == "ip":
		return ipQuery(ft, v.String())
	}
	return nil, eserr.NotImplemented("queries on a field of type [" + ft.Type + "]")
}

// numberQuery matches a number.
func (c *Context) numberQuery(ft *mapping.FieldType, v mapping.QueryValue) (lucene.Query, error) {
	if ft.IsFloating() {
		f, err := floating(ft, v)
		if err != nil {
			return nil, err
		}
		n := lucene.SortableDouble(f)
		text := floatText(ft, f)
		return lucene.LongRange(ft.Name, n, n, ft.Name+":["+text+" TO "+text+"]"), nil
	}
	if hasDecimalPart(v) {
		return noDocs("Value [" + v.String() + "] has a decimal part"), nil
	}
	n, err := ft.ParseWhole(v, true)
	if err != nil {
		return nil, err
	}
	text := strconv.FormatInt(n, 10)
	return lucene.LongRange(ft.Name, n, n, ft.Name+":["+text+" TO "+text+"]"), nil
}

// scalable reads a number that is to be scaled, which takes decimals only.
func scalable(v mapping.QueryValue) (float64, error) {
	if v.IsBool() {
		return 0, eserr.NumberFormat(v.String())
	}
	f, err := v.Float()
	if err == nil && (math.IsNaN(f) || math.IsInf(f, 0)) {
		first := java.DoubleString(math.Abs(f))[:1]
		return 0, &eserr.Error{Status: 400, Type: "number_format_exception", Plain: true,
			Reason: "Character " + first + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."}
	}
	return f, err
}

// scaled reads a number as a scaled_float keeps it.
func scaled(ft *mapping.FieldType, v mapping.QueryValue) (int64, error) {
	f, err := scalable(v)
	return int64(math.Floor(f*ft.Scaling() + 0.5)), err
}

// floating reads a number as a floating field keeps it.
func floating(ft *mapping.FieldType, v mapping.QueryValue) (float64, error) {
	f, err := ft.ParseFloating(v)
	if ft.Type == "half_float" {
		f = lucene.RoundHalf(f)
	}
	return f, err
}

// floatText is a number of a floating field as queries print it.
func floatText(ft *mapping.FieldType, f float64) string {
	if ft.Type == "double" {
		return java.DoubleString(f)
	}
	return java.FloatString(float32(f))
}

// hasDecimalPart tells whether a number, or a text that is one, has a fraction. So
// has what is infinite, or not a number.
func hasDecimalPart(v mapping.QueryValue) bool {
	f, err := v.Float()
	return err == nil && (f != math.Trunc(f) || math.IsInf(f, 0))
}

// ipQuery matches an address, or those with a prefix.
func ipQuery(ft *mapping.FieldType, text string) (lucene.Query, error) {
	if strings.Contains(text, "/") {
		from, to, err := mapping.ParseCIDR(text)
		if err != nil {
			return nil, err
		}
		return lucene.BytesRange(ft.Name, from, to, ft.Name+":["+ipText(from)+" TO "+ipText(to)+"]"), nil
	}
	ip, err := mapping.ParseIP(text)
	if err != nil {
		return nil, err
	}
	return lucene.BytesRange(ft.Name, ip, ip, ft.Name+":["+ipText(ip)+" TO "+ipText(ip)+"]"), nil
}

// ipText is an address as queries print it: IPv6 with all its groups.
func ipText(ip string) string {
	a, ok := netip.AddrFromSlice([]byte(ip))
	if !ok {
		return ""
	}
	if a.Is4In6() {
		return a.Unmap().String()
	}
	b := a.As16()
	groups := make([]string, 8)
	for i := range groups {
		groups[i] = strconv.FormatUint(uint64(b[2*i])<<8|uint64(b[2*i+1]), 16)
	}
	return strings.Join(groups, ":")
}

// termsQuery matches any of some values of a field.
func (c *Context) termsQuery(ft *mapping.FieldType, values []mapping.QueryValue) (lucene.Query, error) {
	switch {
	case ft.Metadata:
		return c.metadataTerms(ft, values)
	case termBased(ft):
		if err := failIfNotIndexed(ft); err != nil {
			return nil, err
		}
		set := &lucene.TermSet{Field: ft.Name}
		for _, v := range values {
			term, err := c.termOf(ft, v)
			if err != nil {
				return nil, err
			}
			set.Terms = append(set.Terms, term)
		}
		return set, nil
	case ft.IsNumeric(), ft.Scaling() > 0:
		return c.numberSet(ft, values)
	case ft.Type == "ip" && !slices.ContainsFunc(values, func(v mapping.QueryValue) bool { return strings.Contains(v.String(), "/") }):
		return ipSet(ft, values)
	}
	b := &lucene.Bool{}
	for _, v := range values {
		q, err := c.termQuery(ft, v)
		if err != nil {
			return nil, err
		}
		b = b.With(lucene.Should, q)
	}
	return &lucene.ConstantScore{Query: b}, nil
}

func (c *Context) numberSet(ft *mapping.FieldType, values []mapping.QueryValue) (lucene.Query, error) {
	if err := failIfNotIndexed(ft); err != nil {
		return nil, err
	}
	var set []int64
	for _, v := range values {
		if ft.Scaling() > 0 {
			n, err := scaled(ft, v)
			if err != nil {
				return nil, err
			}
			set = append(set, n)
			continue
		}
		if ft.IsFloating() {
			f, err := floating(ft, v)
			if err != nil {
				return nil, err
			}
			set = append(set, lucene.SortableDouble(f))
			continue
		}
		if hasDecimalPart(v) {
			continue
		}
		n, err := ft.ParseWhole(v, true)
		if err != nil {
			return nil, err
		}
		set = append(set, n)
	}
	if len(set) == 0 {
		return noDocs("All values have a decimal part"), nil
	}
	slices.Sort(set)
	set = slices.Compact(set)
	texts := make([]string, len(set))
	for i, n := range set {
		texts[i] = strconv.FormatInt(n, 10)
		if ft.IsFloating() {
			texts[i] = floatText(ft, lucene.Double(n))
		}
	}
	return lucene.LongSet(ft.Name, set, ft.Name+":{"+strings.Join(texts, " ")+"}"), nil
}

func ipSet(ft *mapping.FieldType, values []mapping.QueryValue) (lucene.Query, error) {
	var set, texts []string
	for _, v := range values {
		ip, err := mapping.ParseIP(v.String())
		if err != nil {
			return nil, err
		}
		set = append(set, ip)
	}
	slices.Sort(set)
	set = slices.Compact(set)
	for _, ip := range set {
		texts = append(texts, ipText(ip))
	}
	return lucene.BytesSet(ft.Name, set, ft.Name+":{"+strings.Join(texts, " ")+"}"), nil
}

// metadataQuery matches a value of one of the server's own fields.
func (c *Context) metadataQuery(ft *mapping.FieldType, v mapping.QueryValue) (lucene.Query, error) {
	switch ft.Name {
	case "_id":
		return idsQuery([]string{v.String()}), nil
	case "_index":
		if wildcard.Match(v.String(), c.Index) {
			return &lucene.MatchAll{}, nil
		}
		return noDocs("The index [" + c.Index + "] doesn't match the provided query."), nil
	case "_type":
		c.Warning(typesWarning)
		if c.Mapping.HasType(v.String()) {
			return &lucene.MatchAll{}, nil
		}
		return noDocs("Type list does not contain the index type"), nil
	case "_seq_no":
		n, err := strconv.ParseInt(v.String(), 10, 64)
		if err != nil {
			return nil, eserr.NumberFormat(v.String())
		}
		return lucene.LongRange(ft.Name, n, n, ft.Name+":["+v.String()+" TO "+v.String()+"]"), nil
	case "_field_names":
		c.Warning(fieldNamesWarning)
	case "_version":
		return nil, shardError("The _version field is not searchable")
	case "_source":
		return nil, shardError("The _source field is not searchable")
	}
	return lucene.NewTerm(ft.Name, v.String()), nil
}

const fieldNamesWarning = "terms query on the _field_names field is deprecated and will be removed, use exists query instead"

func (c *Context) metadataTerms(ft *mapping.FieldType, values []mapping.QueryValue) (lucene.Query, error) {
	if ft.Name == "_id" {
		var ids []string
		for _, v := range values {
			ids = append(ids, v.String())
		}
		return idsQuery(ids), nil
	}
	if ft.Name == "_routing" || ft.Name == "_ignored" || ft.Name == "_field_names" {
		set := &lucene.TermSet{Field: ft.Name}
		for _, v := range values {
			set.Terms = append(set.Terms, v.String())
		}
		return set, nil
	}
	b := &lucene.Bool{}
	for _, v := range values {
		q, err := c.metadataQuery(ft, v)
		if err != nil {
			return nil, err
		}
		b = b.With(lucene.Should, q)
	}
	return &lucene.ConstantScore{Query: b}, nil
}

// existsQuery matches documents with a value of a field.
func (c *Context) existsQuery(ft *mapping.FieldType) (lucene.Query, error) {
	switch {
	case ft.Metadata:
		switch ft.Name {
		case "_seq_no", "_version":
			return lucene.ValuesExist(ft.Name), nil
		case "_type":
			c.Warning(typesWarning)
			return &lucene.MatchAll{}, nil
		case "_id", "_index":
			return &lucene.MatchAll{}, nil
		case "_source":
			return nil, shardError("The _source field is not searchable")
		case "_field_names":
			return nil, eserr.UnsupportedOperation("Cannot run exists query on _field_names")
		case "_routing", "_ignored":
			return &lucene.MultiTerm{Field: ft.Name, Print: "[* TO *]"}, nil
		}
	case ft.Type == "prefix" || ft.Type == "phrase":
		return nil, &eserr.Error{Status: 500, Type: "unsupported_operation_exception", NoReason: true, Plain: true}
	case ft.Type == "rank_feature":
		return lucene.NewTerm("_feature", ft.Name), nil
	case ft.Type == "rank_features":
		return nil, eserr.IllegalArgument("[rank_features] fields do not support [exists] queries")
	case ft.DocValues && ft.Indexed:
		return lucene.ValuesExist(ft.Name).Counted(), nil
	case ft.DocValues:
		return lucene.ValuesExist(ft.Name), nil
	case (ft.Type == "text" || ft.Type == "search_as_you_type") && ft.Norms:
		return lucene.NormsExist(ft.Name), nil
	}
	return lucene.NewTerm("_field_names", ft.Name), nil
}
