using Hunsuan.Benefits.Yaml;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>What is said of files of benefits that can't be used, and how to mend them (ข้อความเกี่ยวกับแฟ้มสวัสดิการ).</summary>
internal static class BenefitTexts
{
    public static Problem BadId(YamlPlace place, string id) => YamlTexts.Wrong(place, new(
        $"“{id}” ใช้เป็นรหัสไม่ได้ ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และ - เช่น old-age-allowance", $"“{id}” can't be an id; use small letters, digits and -, such as old-age-allowance"));

    public static Problem OtherFileName(YamlPlace place, string file, string expected) => YamlTexts.Wrong(place, new(
        $"แฟ้มชื่อ {file} แต่รหัสและฉบับเป็นของ {expected} ให้แก้ชื่อแฟ้มหรือรหัส", $"the file is called {file}, but id and version are those of {expected}; change one of them"));

    public static Problem EndsBeforeBeginning(YamlPlace place) => YamlTexts.Wrong(place, new("วันสุดท้ายอยู่ก่อนวันเริ่มใช้", "the last day lies before the first"));

    public static Problem ConditionsOrCriteria(YamlPlace place) => YamlTexts.Wrong(place, new(
        "ต้องมี conditions (คำนวณได้) หรือ criteria (เป็นถ้อยคำ) อย่างใดอย่างหนึ่ง", "either conditions, which are computed, or criteria in words are needed, not both"));

    public static Problem ServiceIsNotComputed(YamlPlace place) => YamlTexts.Wrong(place, new(
        "บริการที่มี criteria ไม่มี amount และ examples เพราะไม่คำนวณ", "a service with criteria has no amount and no examples, because nothing is computed"));

    public static Problem NoSuchSource(YamlPlace place, int source, int count) => YamlTexts.Wrong(place, new(
        $"อ้างแหล่งที่มาข้อ {source} แต่มีเพียง {count} ข้อ", $"source {source} is named, but there are only {count}"));

    public static Problem SurerThanSource(YamlPlace place, int source) => YamlTexts.Wrong(place, new(
        $"แน่นอนกว่าแหล่งที่มาข้อ {source} ที่อ้าง ให้ลดสถานะลง", $"it is called surer than its source {source}; lower its certainty"));

    public static Problem NotAllConfirmed(YamlPlace place) => YamlTexts.Wrong(place, new(
        "แฟ้มมีสถานะ confirmed ได้เมื่อทุกเงื่อนไขและทุกค่าเป็น confirmed", "the file can be confirmed only where every condition and value is"));

    public static Problem NotBaht(YamlPlace place, string text) => YamlTexts.Wrong(place, new($"“{text}” ไม่ใช่จำนวนบาท", $"“{text}” is no amount of baht"));

    public static Problem UnknownOrigin(YamlPlace place, string from, IEnumerable<string> known) => YamlTexts.Wrong(place, new(
        $"ใช้ “{from}” ไม่ได้ ที่ใช้ได้คือ {string.Join(", ", known)}", $"“{from}” can't be used; there are {string.Join(", ", known)}"));

    public static Problem ResultsOfIndicator(YamlPlace place, IEnumerable<string> results) => YamlTexts.Wrong(place, new(
        $"ผลตัวชี้วัดต้องเป็น choice ที่มีค่า {string.Join(", ", results)}", $"the result of an indicator is a choice of {string.Join(", ", results)}"));

    public static Problem UnknownList(string file, string list, IEnumerable<string> known) => Of(file, "held_by_list",
        $"ไม่มีบัญชีรายชื่อ “{list}” ที่มีคือ {string.Join(", ", known)}", $"there is no list “{list}”; there are {string.Join(", ", known)}");

    public static Problem FolderMissing(string folder) => new(null, new(
        $"ไม่พบโฟลเดอร์ {folder} ให้ตรวจที่ตั้งของโฟลเดอร์", $"The folder {folder} was not found; check where it lies"));

    public static Problem FactTwice(string file, string name) => Of(file, $"facts.{name}",
        "มีข้อเท็จจริงชื่อนี้แล้ว ให้ใช้ชื่ออื่น", "there is a fact of this name already; use another name");

    public static Problem VersionTwice(string file, string label, string first) => Of(file, "version",
        $"มี {label} แล้วในแฟ้ม {first} ให้เพิ่มเลขฉบับ", $"{label} is already in {first}; raise the version");

    public static Problem ExampleKindMissing(string file, Verdict kind) => Of(file, "examples",
        $"ต้องมีตัวอย่างที่ได้ {Word(kind)} อย่างน้อยหนึ่งข้อ", $"at least one example with {Word(kind)} is needed");

    public static Problem ExampleOutsidePeriod(string file, RuleExample example) => OfExample(file, example,
        $"วันที่ {example.On:yyyy-MM-dd} อยู่นอกช่วงที่ฉบับนี้ใช้บังคับ", $"{example.On:yyyy-MM-dd} lies outside the days on which this version is in force");

    public static Problem ExampleFact(string file, RuleExample example, string fact, string? near) => OfExample(file, example,
        near is null ? $"ไม่มีข้อเท็จจริงชื่อ “{fact}” ในพจนานุกรม" : $"ไม่มีข้อเท็จจริงชื่อ “{fact}” หมายถึง “{near}” หรือไม่",
        near is null ? $"the dictionary has no fact “{fact}”" : $"the dictionary has no fact “{fact}”; is “{near}” meant?");

    public static Problem ExampleValue(string file, RuleExample example, string fact, string value, string type) => OfExample(file, example,
        $"“{value}” ไม่ใช่ค่าของ {fact} ซึ่งเป็น {type}", $"“{value}” is no value of {fact}, which is {type}");

    public static Problem ExampleVerdict(string file, RuleExample example, Verdict found, IEnumerable<string> because) => OfExample(file, example,
        $"ตัวอย่างบอกว่า {Word(example.Then)} แต่กติกาได้ {Word(found)} เพราะเงื่อนไข {string.Join(", ", because)} ให้แก้กติกาหรือตัวอย่าง",
        $"the example says {Word(example.Then)}, but the rule gives {Word(found)} because of {string.Join(", ", because)}; mend the rule or the example");

    public static Problem ExampleAmount(string file, RuleExample example, string found) => OfExample(file, example,
        $"ตัวอย่างบอกว่าได้ {example.Amount} แต่กติกาได้ {found} ให้แก้กติกาหรือตัวอย่าง", $"the example says {example.Amount}, but the rule gives {found}; mend the rule or the example");

    public static Problem ExampleAmountWrong(string file, RuleExample example, string type) => OfExample(file, example,
        $"“{example.Amount}” ต้องเป็นจำนวนเงินหน่วย {type} เช่น 600 {type}", $"“{example.Amount}” has to be an amount in {type}, such as 600 {type}");

    public static Problem ExampleWithoutAmount(string file, RuleExample example) => OfExample(file, example,
        "กติกานี้ไม่มีจำนวนเงิน ให้ลบ amount ออกจากตัวอย่าง", "this rule gives no money; remove the amount from the example");

    public static Problem PeriodOfAmount(string file, string type, string per) => Of(file, "amount.per",
        $"จำนวนเงินเป็น {type} แต่เขียนว่าต่อ {per}", $"the amount is {type}, but it is said to be for each {per}");

    /// <summary>Verdicts as files write them, in both languages.</summary>
    public static string Word(Verdict verdict) => verdict switch { Verdict.Yes => "yes", Verdict.No => "no", Verdict.Unknown => "unknown" };

    private static Problem Of(string file, string key, string thai, string english) => new(key, new($"{file} ที่ {key}: {thai}", $"{file}, at {key}: {english}"));

    private static Problem OfExample(string file, RuleExample example, string thai, string english) => new("examples", new(
        $"{file} แถว {example.Line} (ตัวอย่าง): {thai}", $"{file}, line {example.Line} (example): {english}"));
}
