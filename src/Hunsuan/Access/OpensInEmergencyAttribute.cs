namespace Hunsuan.Access;

/// <summary>The page shows one household, also one that was opened in an emergency (หน้าที่เปิดได้เมื่อฉุกเฉิน); the household is its "Id".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpensInEmergencyAttribute : Attribute;
