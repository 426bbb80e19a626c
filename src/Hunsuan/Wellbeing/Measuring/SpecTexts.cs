using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>What is said of specifications that cannot be used: where, what, and the remedy.</summary>
internal static class SpecTexts
{
    public static readonly Text Empty = new("ไฟล์เกณฑ์ว่าง ต้องเป็น JSON ที่มี dimensions และ cutoffs", "The specification is empty: it is JSON with dimensions and cutoffs");
    public static readonly Text Unreadable = new(
        "อ่านไฟล์เกณฑ์ {0} บรรทัด {1} ที่ {2} ไม่ได้ โปรดเทียบชื่อและรูปแบบกับ docs/engines/measure.md ({3})",
        "The specification {0}, line {1}, at {2}, can't be read; compare names and form with docs/engines/measure.md ({3})");
    public static readonly Text TooManyIndicators = new("เกณฑ์มี {0} ตัวชี้วัด ใช้ได้ไม่เกิน {1}", "The specification has {0} indicators; {1} at most can be used");
    public static readonly Text NamelessIndicator = new("ในเกณฑ์มีตัวชี้วัดที่ไม่บอกคอลัมน์ โปรดใส่ \"column\"", "An indicator of the specification names no column; fill in \"column\"");
    public static readonly Text IndicatorTwice = new("ในเกณฑ์มีตัวชี้วัด {0} มากกว่าหนึ่งครั้ง โปรดเหลือไว้ครั้งเดียว", "The indicator {0} stands in the specification more than once; keep one");
    public static readonly Text GroupTwice = new("ใน groups มีคอลัมน์ {0} มากกว่าหนึ่งครั้ง โปรดเหลือไว้ครั้งเดียว", "The column {0} stands in groups more than once; keep one");
    public static readonly Text NamelessGroup = new("ใน groups มีชื่อคอลัมน์ว่าง โปรดกรอกหรือลบ", "groups has an empty name of a column; fill it in or take it out");
    public static readonly Text NamelessTime = new("time ต้องบอกคอลัมน์ของรอบใน \"column\"", "time needs the column of the round in \"column\"");
    public static readonly Text EmptyDesign = new(
        "design ต้องมี psu หรือ strata ถ้าไม่ใช่ข้อมูลตัวอย่างให้ใช้ null", "design needs psu or strata; use null where the data are no sample");
    public static readonly Text NoShare = new(
        "ในเกณฑ์ที่ {0}: “{1}” ไม่ใช่สัดส่วน ใช้ทศนิยมหรือเศษส่วน เช่น 0.25 หรือ \"1/3\"", "In the specification, at {0}: “{1}” is no share; use a decimal or a fraction such as 0.25 or \"1/3\"");
    public static readonly Text UnknownWord = new("ในเกณฑ์ที่ {0}: “{1}” ใช้ไม่ได้ คำที่ใช้ได้คือ {2}", "In the specification, at {0}: “{1}” can't be used; use one of {2}");

    private static readonly Text NoDimension = new("เกณฑ์ไม่มีมิติ โปรดใส่ใน dimensions", "The specification has no dimension; put them into dimensions");
    private static readonly Text TooManyDimensions = new("เกณฑ์มี {0} มิติ ใช้ได้ไม่เกิน 16", "The specification has {0} dimensions; 16 at most can be used");
    private static readonly Text DimensionWithoutName = new("มีมิติที่ไม่มีชื่อ โปรดใส่ \"name\"", "A dimension has no name; fill in \"name\"");
    private static readonly Text DimensionNamedTwice = new("มีมิติชื่อ {0} มากกว่าหนึ่งมิติ โปรดเปลี่ยนชื่อ", "More than one dimension is named {0}; change a name");
    private static readonly Text DimensionEmpty = new("มิติ {0} ไม่มีตัวชี้วัด โปรดเพิ่มตัวชี้วัดหรือลบมิติ", "The dimension {0} has no indicator; add one or take the dimension out");
    private static readonly Text WeightNotPositive = new("มิติ {0} มีน้ำหนักที่ไม่มากกว่า 0", "The dimension {0} has a weight that is not above 0");
    private static readonly Text WeightsIncomplete = new("มิติ {0} มีน้ำหนักไม่ครบ โปรดใส่ทุกรายการ หรือไม่ใส่เลย (null)", "Some weights of {0} are missing; give all of them, or none (null)");
    private static readonly Text DimensionWeightDiffers = new("น้ำหนักของมิติไม่เท่ากับผลรวมของตัวชี้วัด {0}", "The weight of a dimension differs from the sum of its indicators, {0}");
    private static readonly Text WeightsDoNotSumToOne = new(
        "น้ำหนักรวมกันได้ {0} ต้องได้ 1 พอดี ใช้เศษส่วน เช่น \"1/3\" แทน 0.333", "The weights add up to {0} and not to 1; use fractions such as \"1/3\" in place of 0.333");
    private static readonly Text WeightsTooFine = new("น้ำหนักละเอียดเกินไป (ตัวส่วนร่วม {0}) โปรดใช้เศษส่วนหรือทศนิยมที่สั้นลง", "The weights are too fine (common denominator {0}); use shorter fractions or decimals");
    private static readonly Text CutoffOutOfRange = new("จุดตัด {0} ไม่อยู่ระหว่าง 0 ถึง 1", "The cut-off {0} is not between 0 and 1");
    private static readonly Text CutoffTwice = new("มีจุดตัด {0} มากกว่าหนึ่งครั้ง โปรดเหลือไว้ครั้งเดียว", "The cut-off {0} stands there more than once; keep one");
    private static readonly Text CutoffTooFine = new("จุดตัด {0} ละเอียดเกินไป โปรดใช้เศษส่วนหรือทศนิยมที่สั้นลง", "The cut-off {0} is too fine; use a shorter fraction or decimal");
    private static readonly Text Other = new("เกณฑ์ใช้ไม่ได้ที่ {0}", "The specification can't be used at {0}");

    public static Text Of(SpecFault fault) => (fault.Kind switch
    {
        SpecFaultKind.NoDimension => NoDimension,
        SpecFaultKind.TooManyDimensions => TooManyDimensions,
        SpecFaultKind.DimensionWithoutName => DimensionWithoutName,
        SpecFaultKind.DimensionNamedTwice => DimensionNamedTwice,
        SpecFaultKind.DimensionEmpty => DimensionEmpty,
        SpecFaultKind.WeightNotPositive => WeightNotPositive,
        SpecFaultKind.WeightsIncomplete => WeightsIncomplete,
        SpecFaultKind.DimensionWeightDiffers => DimensionWeightDiffers,
        SpecFaultKind.WeightsDoNotSumToOne => WeightsDoNotSumToOne,
        SpecFaultKind.WeightsTooFine => WeightsTooFine,
        SpecFaultKind.CutoffOutOfRange => CutoffOutOfRange,
        SpecFaultKind.CutoffTwice => CutoffTwice,
        SpecFaultKind.CutoffTooFine => CutoffTooFine,
        // Bits, gaps and the share for short are not written by whoever writes a specification.
        SpecFaultKind.BitOutOfRange or SpecFaultKind.BitUsedTwice or SpecFaultKind.GapOfNoIndicator or SpecFaultKind.ShareForShortOutOfRange => Other,
    }).With(fault.Where);
}
