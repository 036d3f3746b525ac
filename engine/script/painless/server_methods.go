package painless

// serverHas says whether the server's scripts may call a method of a type that is
// not built here.
func serverHas(t *Type, name string) bool {
	switch t.name {
	case "java.util.List", "java.util.Collection":
		return serverMethods["java.util.ArrayList"][name]
	case "java.util.Map":
		return serverMethods["java.util.HashMap"][name]
	}
	return serverMethods[t.name][name]
}

// serverMethods are the methods that the server's scripts may call too, by class
// and name, where they are not built here.
var serverMethods = map[string]map[string]bool{
	"java.lang.CharSequence": set("chars", "codePoints", "replaceAll", "replaceFirst"),
	"java.lang.String": set("chars", "codePoints", "replaceAll", "replaceFirst", "codePointAt", "codePointBefore", "codePointCount", "compareToIgnoreCase",
		"copyValueOf", "decodeBase64", "encodeBase64", "splitOnToken", "format", "getChars", "indexOf", "join", "lastIndexOf", "offsetByCodePoints",
		"regionMatches", "startsWith", "toCharArray", "toLowerCase", "toUpperCase"),
	"java.lang.Math": set("acos", "asin", "atan", "atan2", "cbrt", "copySign", "cos", "cosh", "exp", "expm1", "hypot", "IEEEremainder", "log", "log10",
		"log1p", "nextAfter", "nextDown", "nextUp", "random", "scalb", "signum", "sin", "sinh", "tan", "tanh", "toDegrees", "toRadians", "ulp"),
	"java.lang.Integer": set("bitCount", "compare", "compareTo", "compareUnsigned", "decode", "divideUnsigned", "hashCode", "highestOneBit",
		"lowestOneBit", "numberOfLeadingZeros", "numberOfTrailingZeros", "parseInt", "parseUnsignedInt", "remainderUnsigned", "reverse", "reverseBytes",
		"rotateLeft", "rotateRight", "signum", "toBinaryString", "toHexString", "toOctalString", "toString", "toUnsignedLong", "toUnsignedString", "valueOf",
		"byteValue", "shortValue", "intValue", "longValue", "floatValue", "doubleValue"),
	"java.lang.Character": set("charCount", "charValue", "codePointAt", "codePointBefore", "codePointCount", "compare", "compareTo", "digit", "forDigit",
		"getDirectionality", "getName", "getNumericValue", "getType", "hashCode", "highSurrogate", "isAlphabetic", "isBmpCodePoint", "isDefined",
		"isHighSurrogate", "isIdentifierIgnorable", "isIdeographic", "isISOControl", "isJavaIdentifierPart", "isJavaIdentifierStart", "isLowSurrogate",
		"isMirrored", "isSpaceChar", "isSupplementaryCodePoint", "isSurrogate", "isSurrogatePair", "isTitleCase", "isUnicodeIdentifierPart",
		"isUnicodeIdentifierStart", "isValidCodePoint", "lowSurrogate", "offsetByCodePoints", "reverseBytes", "toChars", "toCodePoint", "toLowerCase",
		"toString", "toTitleCase", "toUpperCase", "valueOf"),
	"java.lang.Boolean": set("booleanValue", "compare", "compareTo", "hashCode", "logicalAnd", "logicalOr", "logicalXor", "parseBoolean", "toString", "valueOf"),
	"java.util.ArrayList": set("add", "addAll", "clear", "containsAll", "removeAll", "removeIf", "retainAll", "spliterator", "stream", "toArray", "collect",
		"find", "findAll", "findResult", "split", "indexOf", "lastIndexOf", "listIterator", "remove", "replaceAll", "set", "sort", "subList", "getByPath",
		"any", "every", "each", "join", "sum", "count", "asList", "forEach", "iterator", "trimToSize", "clone", "asCollection", "eachWithIndex", "groupBy",
		"findResults"),
	"java.util.HashMap": set("clear", "compute", "computeIfAbsent", "computeIfPresent", "containsValue", "entrySet", "forEach", "getOrDefault", "keySet",
		"merge", "putAll", "putIfAbsent", "remove", "replace", "replaceAll", "values", "getByPath", "collect", "count", "each", "every", "find", "findAll",
		"findResult", "findResults", "groupBy", "clone"),
}
