using Hunsuan.Wellbeing;

namespace Hunsuan.Simulation;

/// <summary>The notice beside simulated files that nobody in them is real (คำเตือนข้อมูลจำลอง).</summary>
internal static class SimulationNotice
{
    public const string FileName = "README.txt";
    private const string Mark = "ข้อมูลจำลอง ไม่มีบุคคลจริง — SYNTHETIC DATA, NOBODY IS REAL";

    public static bool IsIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) && File.ReadLines(path).FirstOrDefault() == Mark;
    }

    /// <summary>Written before the first row, so that even an interrupted folder says what it is.</summary>
    public static void Write(SimulateProvince.Input input, Edition edition) =>
        File.WriteAllText(Path.Combine(input.Folder, FileName), Text(input, edition).ReplaceLineEndings("\n"));

    private static string Text(SimulateProvince.Input input, Edition edition) =>
        $"""
        {Mark}

        ทุกคนในแฟ้มเหล่านี้เป็นบุคคลสมมติ สร้างขึ้นจากเลขสุ่ม ชื่อ เลขประจำตัว ที่อยู่ รายได้ และผลสำรวจไม่ใช่ของผู้ใด
        หากตรงกับบุคคลจริงเป็นเรื่องบังเอิญ รหัสพื้นที่เป็นของจริง แต่ตัวเลขไม่ได้บอกสภาพของพื้นที่นั้น ห้ามใช้แทนข้อมูลจริง
        ทะเบียนมีข้อผิดพลาดที่ใส่ไว้โดยตั้งใจ truth.csv บอกว่าแต่ละแถวเป็นบุคคลสมมติคนใด (แถวแรกใต้หัวตารางคือแถว 1)

        Everybody in these files is invented from random numbers. Names, citizen numbers, addresses, incomes and results
        belong to nobody; a likeness to a real person is chance. The area codes are real, but the figures say nothing
        about those areas. Never use them for real data. The lists contain errors on purpose; truth.csv says which
        invented person each row is about (the first row below the header is row 1).

        seed {input.Seed} · {string.Join(", ", input.AllPlaces.Select(place => $"{place.AreaCode}: {place.Households}"))}
        today {input.Today:yyyy-MM-dd} · {edition.Name.Thai} ({edition.Id})

        """;
}
