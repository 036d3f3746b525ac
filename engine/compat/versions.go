package compat

// oldJSON is the JSON parser before 7. The number behind the classes is Java's
// identity of an object: any number does.
func oldJSON() JSON {
	return JSON{Old: true, Body: "org.elasticsearch.transport.netty4.ByteBufStreamInput@5d4c1f9a",
		Document: "org.elasticsearch.common.bytes.BytesReference$MarkSupportingStreamInputWrapper@5d4c1f9a"}
}

func version5() *Profile {
	return &Profile{
		Major: 5, OldSearches: true, ProfileLucene: 6, BareShardErrors: true, NoSynonymPhrases: true,
		Build: Build{Number: "5.6.16", Hash: "3a740d1", Date: "2019-03-13T15:33:36.565Z", Lucene: "6.6.1", CreatedID: "5061699"},

		OtherMethodsGet: true, WarningDates: true, LenientBooleans: true, BrokenBodyStatus: 500, OldTypes: true,
		JSON: oldJSON(), RemoteErrors: true, OldAnalyze: true, AnalyzeParams: true, NodeRoles: "mdi",

		DefaultShards: 5, ClosedStatus: 403, DeleteByAlias: true, UnderscoreNames: true, MapperDynamic: Known, IndexAlreadyExists: true, IndexFeatures: true, OneTemplatePattern: true, ColonsInNames: true, BareSettings: true, UpdateAllTypes: Known,

		TypedMappings: true,
		Mapping: Mapping{SeveralTypes: true, SizedFieldMappings: true, ClassicSimilarity: true, DefaultType: true, AllField: Known, IncludeInAll: Deprecated, StringType: Deprecated, OldUnknownParameters: true, NoTypes: append(typesOf7(), "alias"), ParentField: Known,
			LenientBooleans: true, Joda: true, WholeEpochs: true, DuplicateKeys: true, BareMetadataErrors: true, FieldErrors: FieldNamed, NumberFormats: true, InfiniteNumbers: true, MergedTypes: true},

		GetRefreshes: true, CreatedFlag: true, DeleteCreatesIndex: true, TypeInConflicts: true, EmptySourceMissing: true, MissingTypeNull: true,
		InternalVersions: true, ForceVersions: Deprecated, MissingVersionNumber: true,
		Parents: true, TTL: true, OldSourceFilters: Known, LenientUpdateBody: true, OldMetaNames: Known,
		BulkTypeRequired: true, LenientMultiGet: true,
	}
}

// typesOf7 are the field types that 7 or a plugin of its has added.
func typesOf7() []string {
	return []string{"rank_feature", "rank_features", "search_as_you_type", "date_nanos", "icu_collation_keyword"}
}

func version6() *Profile {
	return &Profile{
		Major: 6, OldSearches: true, ProfileLucene: 7,
		Build: Build{Number: "6.8.9", Flavor: "default", Type: "docker", Hash: "be2c7bf", Date: "2020-05-04T17:00:34.323820Z",
			Lucene: "7.7.3", MinWire: "5.6.0", MinIndex: "5.0.0", CreatedID: "6080999"},

		MethodNotAllowed: true, StrictContentType: true, BrokenBodyStatus: 500,
		JSON: oldJSON(), RemoteErrors: true, OldAnalyze: true, NodeRoles: "mdi",

		DefaultShards: 5, OpenWaits: true, ClosedReplicas: true, ClosedStatus: 400, WarnDefaultShards: true, MapperDynamic: Deprecated, ColonsInNames: true, WarnColons: true, BareSettings: true, UpdateAllTypes: Deprecated, IncludeTypeName: true, WarnTypeNameMissing: true,

		TypedMappings: true,
		Mapping: Mapping{ClassicSimilarity: true, DefaultType: true, WarnDefaultType: true, AllField: Deprecated, IncludeInAll: Refused, OldUnknownParameters: true, NamedOptions: true, NoTypes: typesOf7(), ParentField: Refused, Joda: true, WarnJoda: true,
			BareMetadataErrors: true, IgnoredField: true, EmptyNames: true, FieldErrors: FieldTyped,
			MergedTypes: true},

		RetryOnConflictName: true, SeqNos: true, TypeInConflicts: true, MissingTypeNull: true,
		InternalVersions: true, WarnInternalVersions: true, ForceVersions: Refused, MissingVersionNumber: true,
		Parents: true, OldSourceFilters: Deprecated, LenientUpdateBody: true, WarnUpdateBody: true, OldMetaNames: Deprecated,
		BulkTypeRequired: true,
	}
}

func version7() *Profile {
	return &Profile{
		Major: 7,
		Build: Build{Number: "7.10.2", Flavor: "default", Type: "docker", Hash: "747e1cc71def077253878a59143c1f785afa92b9",
			Date: "2021-01-13T00:42:12.435326Z", Lucene: "8.7.0", MinWire: "6.8.0", MinIndex: "6.0.0-beta1", CreatedID: "7100299"},

		MethodNotAllowed: true, PlusInPaths: true, BadPathUnroutable: true, StrictContentType: true, BrokenBodyStatus: 400, NodeRoles: "dimr",

		DefaultShards: 1, RoutingShards: true, NoSuchIndexNamed: true, IncludeTypeName: true, ClosedIndices: true, OpenWaits: true, ClosedReplicas: true, ClosedStatus: 400, BlocksNamed: true, CatWriteIndex: true, ComposableTemplates: true,

		TypelessPaths: true,
		Mapping:       Mapping{DocTypeNamed: true, ForgetsMetadata: true, IgnoredField: true, EmptyNames: true, FieldErrors: FieldPreviewed, WarnAgain: true},

		CreatesWithAutoID: true, RetryOnConflictName: true, SeqNos: true, NoopSeqNo: true, IDInTooLong: true,
	}
}
