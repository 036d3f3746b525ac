package geo

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// parseDouble is Java's Double.parseDouble.
func parseDouble(s string) (float64, error) {
	f, fault := java.ParseDouble(s)
	if fault == "" {
		return f, nil
	}
	return 0, numberFormat(fault)
}

func numberFormat(fault string) *eserr.Error {
	return &eserr.Error{Status: 400, Type: "number_format_exception", Reason: fault, Plain: true}
}
