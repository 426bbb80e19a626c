using Hunsuan.Shared;

namespace Hunsuan.Simulation;

/// <summary>What is said when a simulation cannot begin.</summary>
internal static class SimulationTexts
{
    public static readonly Problem TooManyHouseholds = new(nameof(SimulateProvince.Input.Places), new(
        $"รวมทุกพื้นที่จำลองได้ไม่เกิน {SimulateProvince.Input.HouseholdsMax:N0} ครัวเรือน",
        $"No more than {SimulateProvince.Input.HouseholdsMax:N0} households can be simulated in all places together"));

    public static Problem ProvinceCode(string code) => new(nameof(SimulateProvince.Input.ProvinceCode), new(
        $"รหัสจังหวัด “{code}” ใช้ไม่ได้ ใช้เลข 2 หลัก เช่น 56",
        $"The province code “{code}” cannot be used; use 2 digits, such as 56"));

    public static Problem UnknownArea(string code) => new(nameof(SimulateProvince.Input.Places), new(
        $"ไม่พบตำบลในพื้นที่ “{code}” ให้ตรวจรหัสจังหวัด อำเภอ หรือตำบล",
        $"No sub-district was found in “{code}”; check the code of the province, district or sub-district"));

    public static Problem HouseholdCount(int count) => new(nameof(SimulateProvince.Input.Households), new(
        $"จำนวนครัวเรือน {count} ใช้ไม่ได้ ใช้ 1 ถึง {SimulateProvince.Input.HouseholdsMax:N0}",
        $"{count} households cannot be simulated; use 1 to {SimulateProvince.Input.HouseholdsMax:N0}"));

    public static Problem UnknownEdition(string? id) => new(nameof(SimulateProvince.Input.EditionId), new(
        $"ไม่พบฉบับแบบสำรวจ “{id}”",
        $"The survey edition “{id}” was not found"));

    public static Problem Today(DateOnly day) => new(nameof(SimulateProvince.Input.Today), new(
        $"วันที่ {day:yyyy-MM-dd} ใช้ไม่ได้ ใช้ปี ค.ศ. 1950 ถึง 2150",
        $"The day {day:yyyy-MM-dd} cannot be used; use a year from 1950 to 2150 CE"));

    public static Problem NoFolder(string folder) => new(nameof(SimulateProvince.Input.Folder), new(
        $"“{folder}” ใช้เป็นโฟลเดอร์ไม่ได้ ให้ระบุโฟลเดอร์ที่จะเขียน",
        $"“{folder}” cannot be used as a folder; name a folder to write to"));

    public static Problem NotWritten(string folder, string reason) => new(nameof(SimulateProvince.Input.Folder), new(
        $"เขียนลง {folder} ไม่ได้ ให้ตรวจสิทธิ์และเนื้อที่ว่าง ({reason})",
        $"{folder} cannot be written to; check permission and free space ({reason})"));

    public static Problem RealFile(string folder, string file) => new(nameof(SimulateProvince.Input.Folder), new(
        $"{folder} มีแฟ้ม {file} ที่ไม่ใช่ข้อมูลจำลอง จึงไม่เขียนทับ ให้ใช้โฟลเดอร์อื่น",
        $"{folder} holds {file}, which was not simulated and is not overwritten; use another folder"));
}
