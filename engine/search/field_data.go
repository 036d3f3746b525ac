package search

import (
	"esconsole/engine/mapping"
)

// The classes of the server that give the values of fields to sorts.
const (
	numericData  = "SortedNumericIndexFieldData"
	ordinalsData = "SortedSetOrdinalsIndexFieldData"
	pagedData    = "PagedBytesIndexFieldData"
	constantData = "ConstantIndexFieldData"
	rangeData    = "BinaryIndexFieldData"
)

// fieldDataClass is the server's class for the values of a field, or the error
// where it has none.
func (s *Shard) fieldDataClass(ft *mapping.FieldType) (string, error) {
	switch ft.Type {
	case "text":
		if !ft.Fielddata {
			return "", ft.NoTextData()
		}
		return pagedData, nil
	case "_id":
		return pagedData, nil
	case "_index", "_type":
		return constantData, nil
	case "geo_point":
		if !ft.DocValues {
			return "", ft.NoFieldData()
		}
		return "AbstractLatLonPointIndexFieldData$LatLonPointIndexFieldData", nil
	case "binary":
		if !ft.DocValues {
			return "", ft.NoFieldData()
		}
		return "BytesBinaryIndexFieldData", nil
	case "_seq_no":
		return numericData, nil
	case "integer_range", "long_range", "float_range", "double_range", "date_range", "ip_range":
		if ft.DocValues {
			return rangeData, nil
		}
	case "keyword", "ip", "icu_collation_keyword", "join", "parent":
		if !ft.DocValues {
			return "", ft.NoFieldData()
		}
		return ordinalsData, nil
	}
	if _, ok := kindOf(ft.Type); !ok || !ft.DocValues || ft.Metadata {
		return "", ft.NoFieldData()
	}
	return numericData, nil
}
