namespace Hunsuan.Access;

/// <summary>Marks a value that has no place in a log, not even as a hash (ค่าลับที่ไม่บันทึกในร่องรอย).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
