using System.Globalization;
using Hunsuan.Engines.Geometry;
using Hunsuan.Shared;

namespace Hunsuan.Areas;

/// <summary>What the pages say about areas and their boundaries (ข้อความเรื่องพื้นที่).</summary>
public static class AreaTexts
{
    public static readonly Text WithinOption = new("เฉพาะในพื้นที่รหัสนี้", "Only inside the area with this code");
    public static readonly Text NotAnAreaCode = new("{0} ไม่ใช่รหัสพื้นที่ 2, 4, 6 หรือ 8 หลัก", "{0} is no area code of 2, 4, 6 or 8 digits");
    public static readonly Text Country = new("ประเทศ", "Country");
    public static readonly Text Province = new("จังหวัด", "Province");
    public static readonly Text District = new("อำเภอ", "District");
    public static readonly Text BangkokDistrict = new("เขต", "District");
    public static readonly Text Subdistrict = new("ตำบล", "Sub-district");
    public static readonly Text BangkokSubdistrict = new("แขวง", "Sub-district");
    public static readonly Text Village = new("หมู่บ้าน", "Village");
    public static readonly Text AndMore = new("{0} และอีก {1} พื้นที่", "{0} and {1} more");
    public static readonly Text Moo = new("หมู่ที่ {0}", "Moo {0}");

    public static readonly Text NoDataOrHidden = new("ไม่มีข้อมูลหรือซ่อนไว้", "No data, or hidden");
    public static readonly Text NoData = new("ไม่มีข้อมูล", "No data");
    public static readonly Text MapHint = new(
        "สีเข้มกว่าคือค่ามากกว่า ลายขีดคือไม่มีข้อมูล ตัวเลขทั้งหมดอยู่ในตารางข้างแผนที่",
        "A darker colour is a larger figure; hatching means no data. All figures are in the table beside the map.");
    public static readonly Text Legend = new("ความหมายของสี", "What the colours mean");
    public static readonly Text Approximate = new(
        "ขอบเขตโดยประมาณ ไม่ใช่แนวเขตการปกครองจริง", "Approximate boundaries, not the true administrative borders");
    public static readonly Text BoundarySource = new("ขอบเขต: {0}", "Boundaries: {0}");
    public static readonly Text NotDrawn = new("ไม่มีขอบเขตบนแผนที่: {0}", "Not drawn for want of boundaries: {0}");

    public static readonly Text SourceRequired = new(
        "ระบุที่มาของขอบเขต เช่น หน่วยงานและปี เพราะต้องแสดงใต้แผนที่ทุกครั้ง",
        "Say where the boundaries come from, such as the agency and year: it is shown under every map");
    public static readonly Text SourceTooLong = new("ที่มายาวเกิน 300 ตัวอักษร", "The source is longer than 300 letters");
    public static readonly Text FileRequired = new("เลือกไฟล์ขอบเขต (GeoJSON หรือ TopoJSON)", "Choose a boundary file (GeoJSON or TopoJSON)");
    public static readonly Text NoKnownArea = new(
        "ไม่พบรหัสพื้นที่ที่รู้จักในไฟล์ ไม่มีการเปลี่ยนแปลง รหัสในไฟล์ เช่น {0}",
        "None of the codes in the file is a known area; nothing was changed. Codes found: {0}");

    public static readonly Text Boundaries = new("ขอบเขตบนแผนที่", "Map boundaries");
    public static readonly Text BoundariesLead = new(
        "นำเข้าขอบเขตจริงเพื่อแทนขอบเขตโดยประมาณ ที่มาจะแสดงใต้แผนที่ทุกครั้ง",
        "Import true borders in place of approximate ones. Their source is shown under every map");
    public static readonly Text BoundaryFile = new("ไฟล์ขอบเขต", "Boundary file");
    public static readonly Text BoundaryFileHint = new(
        "GeoJSON หรือ TopoJSON ที่มีรหัสพื้นที่ 2, 4, 6 หรือ 8 หลัก ระดับใดก็ได้ ไม่เกิน {0} MB",
        "GeoJSON or TopoJSON with area codes of 2, 4, 6 or 8 digits, any level, at most {0} MB");
    public static readonly Text Source = new("ที่มาและเงื่อนไขการใช้", "Source and licence");
    public static readonly Text SourceHint = new("เช่น กรมแผนที่ทหาร 2565, CC BY-IGO", "For example Royal Thai Survey Department 2022, CC BY-IGO");
    public static readonly Text ImportBoundaries = new("นำเข้าขอบเขต", "Import boundaries");
    public static readonly Text KeptBoundaries = new("นำเข้าแล้ว: {0}", "Imported: {0}");
    public static readonly Text CodesFoundIn = new("อ่านรหัสจากช่อง {0}", "Codes were read from {0}");
    public static readonly Text UnknownCodes = new("รหัสที่ไม่รู้จัก ไม่ได้นำเข้า {0} รายการ", "Unknown codes, not imported: {0}");
    public static readonly Text OutOfUseCodes = new("รหัสที่เลิกใช้แล้ว ไม่ได้นำเข้า {0} รายการ", "Codes out of use, not imported: {0}");
    public static readonly Text ShapesWithoutCode = new("รูปที่ไม่มีรหัส {0} รูป", "Shapes without a code: {0}");
    public static readonly Text NoBoundaries = new("ยังไม่ได้นำเข้าขอบเขต", "No boundaries were imported yet");
    public static readonly Text NoBoundariesWhy = new(
        "แผนที่ใช้ขอบเขตจังหวัดที่มากับระบบ และขอบเขตโดยประมาณของพื้นที่ย่อย",
        "Maps use the provinces that come with the program, and approximate borders within");
    public static readonly Text Imported = new("ขอบเขตที่นำเข้าแล้ว", "Imported boundaries");
    public static readonly Text LevelOfAreas = new("ระดับ", "Level");
    public static readonly Text Within = new("ใน", "Within");
    public static readonly Text NumberOfAreas = new("จำนวนพื้นที่", "Areas");
    public static readonly Text Remove = new("เอาออก", "Remove");
    public static readonly Text Removed = new("เอาขอบเขตออกแล้ว แผนที่กลับไปใช้ขอบเขตโดยประมาณ", "The boundaries are removed. Maps use approximate ones again");

    /// <summary>What an area of this level is called there: ตำบล, but แขวง in Bangkok.</summary>
    public static Text Word(AreaLevel level, bool isBangkok) => (level, isBangkok) switch
    {
        (AreaLevel.Country, _) => Country,
        (AreaLevel.Province, _) => Province,
        (AreaLevel.District, false) => District,
        (AreaLevel.District, true) => BangkokDistrict,
        (AreaLevel.Subdistrict, false) => Subdistrict,
        (AreaLevel.Subdistrict, true) => BangkokSubdistrict,
        (AreaLevel.Village, _) => Village,
    };

    /// <summary>What is wrong with a boundary file and what to do about it. Nothing was changed.</summary>
    public static Text Of(BoundaryFault fault) => fault switch
    {
        BoundaryFault.NotJson => new(
            "ไฟล์นี้ไม่ใช่ JSON หรือขาดตอน ส่งออกใหม่เป็น GeoJSON หรือ TopoJSON",
            "The file is not JSON, or ends too early. Export it again as GeoJSON or TopoJSON."),
        BoundaryFault.TooDeep => new(
            "ไฟล์ซ้อนกันลึกเกินไป ไฟล์ขอบเขตปกติไม่เป็นเช่นนี้", "The file is nested too deeply; a boundary file never is."),
        BoundaryFault.NotBoundaries => new(
            "ไฟล์เป็น JSON แต่ไม่ใช่ GeoJSON (FeatureCollection) หรือ TopoJSON (Topology)",
            "The file is JSON, but neither GeoJSON (FeatureCollection) nor TopoJSON (Topology)."),
        BoundaryFault.Damaged => new(
            "โครงสร้างของไฟล์ไม่ครบตามรูปแบบ ส่งออกใหม่แล้วลองอีกครั้ง", "Parts of the file are missing or malformed. Export it again and retry."),
        BoundaryFault.NoAreas => new(
            "ไม่มีพื้นที่ (Polygon) ในไฟล์ มีแต่จุด เส้น หรือว่างเปล่า", "The file has no areas (polygons): only points or lines, or nothing."),
        BoundaryFault.NoCodes => new(
            "ไม่พบรหัสพื้นที่ 2, 4, 6 หรือ 8 หลัก (เช่น 5601 หรือ TH5601) ในข้อมูลของพื้นที่",
            "No property holds area codes of 2, 4, 6 or 8 digits (such as 5601 or TH5601)."),
        BoundaryFault.OutsideThailand => new(
            "มีพิกัดอยู่นอกประเทศไทย ต้องเป็นองศา WGS 84 โดยลองจิจูดมาก่อนละติจูด",
            "Some places lie outside Thailand. Use WGS 84 degrees, longitude before latitude."),
        BoundaryFault.TooLarge => new(
            "ไฟล์ใหญ่หรือละเอียดเกินไป แบ่งเป็นรายจังหวัดหรือลดรายละเอียดก่อน",
            "The file is too large or too detailed. Split it by province or simplify it first."),
    };

    extension(Text text)
    {
        public string InThai(object value) => string.Format(CultureInfo.InvariantCulture, text.Thai, value);

        public string InEnglish(object value) => string.Format(CultureInfo.InvariantCulture, text.English, value);

        /// <summary>The text in both languages with its blank filled in.</summary>
        public Text Filled(object value) => new(text.InThai(value), text.InEnglish(value));
    }
}
